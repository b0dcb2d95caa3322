package org.waymark.operations.store;

import java.util.List;

import de.bwaldvogel.mongo.MongoVersion;

/** The version that the embedded engine says it is: its own would be the oldest that today's driver accepts. */
final class RecentVersion implements MongoVersion {

	@Override
	public List<Integer> getVersionArray() {
		return List.of(7, 0, 0, 0);
	}

	@Override
	public int getWireVersion() {
		return 21;
	}

}
