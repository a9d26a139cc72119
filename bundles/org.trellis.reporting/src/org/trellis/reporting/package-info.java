/**
 * Reports of the district as HTML, PDF, XLSX and DOCX. Designs are BIRT designs on the views of schema {@code REPORTING}, contributed
 * at the extension point {@code org.trellis.reporting.reports}. A design is code that somebody else wrote: it is inspected before it
 * runs, its scripts run behind a class allow-list, and it reads through a connection that can do nothing but read those views.
 */
package org.trellis.reporting;
