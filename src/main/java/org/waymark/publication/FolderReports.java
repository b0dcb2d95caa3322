package org.waymark.publication;

/** Tells how the content folder stands. */
public interface FolderReports {

	/** What the last look at the folder found. */
	FolderReport report();

	/** Reads the whole folder anew, and publishes nothing. Blocking. */
	FolderReport examine();

}
