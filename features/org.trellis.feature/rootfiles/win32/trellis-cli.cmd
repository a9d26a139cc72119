@echo off
rem One command without a window: trellis-cli --help tells them all. A runtime in .\jre wins, then JAVA_HOME, then javaw on the path.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%HERE%jre\bin\java.exe" set "JAVA=%HERE%jre\bin\java"
for %%f in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
set "STATE=%TEMP%\trellis-%RANDOM%%RANDOM%"
"%JAVA%" -Xmx1g -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -Dosgi.requiredJavaVersion=21 -Djava.util.logging.config.file="%HERE%logging.properties" %TRELLIS_VMARGS% -jar "%LAUNCHER%" -nosplash -application org.trellis.app.cli -data "%STATE%" %*
set CODE=%ERRORLEVEL%
rmdir /s /q "%STATE%" 2>nul
exit /b %CODE%
