-- What an import was of: the system that the files came from, and the folders and files that were chosen. Nobody knows it of imports before this one.

ALTER TABLE IMPORT_RUN ADD COLUMN SOURCE VARCHAR(60);
ALTER TABLE IMPORT_RUN ADD COLUMN CHOSEN VARCHAR(1000);
