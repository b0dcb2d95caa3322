package org.waymark.publication;

import java.util.List;

/** Everything on this node that follows the journal. */
public interface Followers {

	/** How far each has come; the local copy first. */
	List<FollowerStatus> status();

}
