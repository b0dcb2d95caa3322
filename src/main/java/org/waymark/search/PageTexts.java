package org.waymark.search;

import org.waymark.content.Revision;

/** Takes the readable text out of a page. */
interface PageTexts {

	PageText textOf(Revision revision);

}
