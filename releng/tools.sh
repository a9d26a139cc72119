# How this project's scripts find a JDK, Maven, system packages and a display; POSIX sh, sourced after "root" is set to the project's
# folder. releng/new-module copies this file into the modules that it makes.
# shellcheck shell=sh disable=SC2034,SC2154

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }
die() { say "$@"; exit 1; }

# --- Java -----------------------------------------------------------------------------------------------------------

# Exports JAVA_HOME, a JDK of at least 21: the one set already if it will do, else the newest to be found.
find_jdk() {
  best=0 jdk=
  on_path=$(command -v javac || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -x "$candidate/bin/javac" ] || continue
    major=$("$candidate/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
    [ "${major:-0}" -ge 21 ] || continue
    if [ "$candidate" = "${JAVA_HOME:-}" ]; then jdk=$candidate best=$major; break; fi
    if [ "$major" -gt "$best" ]; then jdk=$candidate best=$major; fi
  done
  [ -n "$jdk" ] || die "no JDK 21 or newer in JAVA_HOME, on the path or under /usr/lib/jvm"
  JAVA_HOME=$jdk
  export JAVA_HOME
  # newer JDKs warn about what Maven's own libraries do; older ones do not know the option
  if [ "$best" -ge 24 ]; then
    MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"
    export MAVEN_OPTS
  fi
}

# --- Maven ----------------------------------------------------------------------------------------------------------

maven_wanted=3.9.11
maven_least=3.9.9 # Tycho refuses older ones

at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | sed -n 1p)" = "$1" ]; }

# Sets mvn: the Maven on the path if it is new enough, else one of our own, fetched by the one on the path.
find_maven() {
  have=$(mvn -v 2>/dev/null | sed -n 's/^[^A]*Apache Maven \([0-9][0-9.]*\).*/\1/p' || true)
  if [ -n "$have" ] && at_least "$maven_least" "$have"; then mvn=mvn; return; fi
  own=$root/.build/apache-maven-$maven_wanted
  mvn=$own/bin/mvn
  [ ! -x "$mvn" ] || return 0
  [ -n "$have" ] || need_packages maven
  say "fetching Maven $maven_wanted"
  unpacked=$root/.build/maven.$$
  mkdir -p "$unpacked"
  # from a folder without a pom, because an old Maven cannot load this project; and from a new one each time, because
  # the plugin leaves a mark there and unpacks nothing where it finds its mark
  elsewhere=$(mktemp -d "${TMPDIR:-/tmp}/trellis-maven.XXXXXX")
  (cd "$elsewhere" && mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    -Dartifact="org.apache.maven:apache-maven:$maven_wanted:zip:bin" -DoutputDirectory="$unpacked" >&2)
  rm -rf "$elsewhere"
  chmod +x "$unpacked/apache-maven-$maven_wanted/bin/mvn"
  rm -rf "$own"
  mv "$unpacked/apache-maven-$maven_wanted" "$own"
  rm -rf "$unpacked"
}

# --- system packages ------------------------------------------------------------------------------------------------

is_installed() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }

# Debian packages, installed where we may; elsewhere they are named and the script ends. "a|b" is whichever of the two
# names this release knows. On a system without dpkg the caller's own checks have to do.
need_packages() {
  command -v dpkg-query >/dev/null || return 0
  missing=
  for package in "$@"; do
    found=
    for name in $(printf '%s' "$package" | tr '|' ' '); do
      if is_installed "$name"; then found=yes; fi
    done
    [ -n "$found" ] || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" -ne 0 ]; then die "please install:$missing"; fi
  apt-get update -qq >&2 || say "the list of packages could not be brought up to date"
  chosen=
  for package in $missing; do
    for name in $(printf '%s' "$package" | tr '|' ' '); do
      if apt-cache show "$name" >/dev/null 2>&1; then chosen="$chosen $name"; break; fi
    done
  done
  say "installing$chosen"
  # splitting into words is meant
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $chosen >/dev/null ||
    die "please install:$missing"
}

# --- the window -----------------------------------------------------------------------------------------------------

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" != Linux ]; }

# What SWT loads at run time: GTK, WebKit for help and previews, a font for charts; and a display where there is none.
need_window_packages() {
  [ "$(uname -s)" = Linux ] || return 0
  need_packages 'libgtk-3-0|libgtk-3-0t64' libwebkit2gtk-4.1-0 fonts-dejavu-core
  if ! has_display; then need_packages xvfb xauth; fi
}

# Runs a command on the display there is, or on a virtual one.
on_display() {
  if has_display; then "$@"; return; fi
  command -v xvfb-run >/dev/null || die "no display, and xvfb-run is not installed"
  xvfb-run -a -s '-screen 0 1600x1000x24' "$@"
}
