# Shared by the scripts in this folder; POSIX sh, sourced after "root" is set to the project's folder.
# shellcheck shell=sh disable=SC2034,SC2154

. "$root/releng/tools.sh"

# What a script says of itself at its beginning.
tell_help() { sed -n '2,${/^#/!q;s/^# \{0,1\}//p;}' "$1"; }

# --- the product ----------------------------------------------------------------------------------------------------

data=${TRELLIS_DATA:-${XDG_DATA_HOME:-$HOME/.local/share}/trellis}
products=$root/releng/org.trellis.product/target/products/org.trellis.product
stamp=$root/releng/org.trellis.product/target/built

# Sets product: the folder of the built product for this machine.
find_product() {
  case $(uname -m) in
    aarch64 | arm64) arch=aarch64 ;;
    *) arch=x86_64 ;;
  esac
  product=$products/linux/gtk/$arch/trellis
}

# Everything that the product is made from. Tests are not, and neither is what a build writes beside the sources.
sources() {
  find "$root/pom.xml" "$root/bundles" "$root/features" "$root/target-platform" "$root/releng/org.trellis.product" \
    \( -name target -o -name lib -o -name bin -o -name '*.tests' -o -name '.*' \) -prune -o -type f "$@" -print
}

# The stamp holds the list of the sources, so that a deleted or renamed file counts too; it is as old as the file named
# here, which was made before the build: what was edited meanwhile is newer.
write_stamp() {
  sources | sort >"$stamp"
  touch -r "$1" "$stamp"
}

# True when nothing that goes into the product has changed since it was built.
product_is_current() {
  find_product
  [ -x "$product/trellis" ] && [ -f "$stamp" ] || return 1
  [ -z "$(sources -newer "$stamp" | sed -n 1p)" ] || return 1
  sources | sort | cmp -s - "$stamp"
}

# Builds the product without the tests. The output goes to a log: the caller's own may be read by a program.
build_product() {
  find_jdk
  find_maven
  find_product
  log=$root/.build/build.log
  begun=$root/.build/begun.$$
  mkdir -p "$root/.build"
  say "building the product, some minutes the first time (log: $log)"
  : >"$begun"
  # an old product would be updated in place and keep what is gone
  rm -rf "$products" "$stamp"
  if ! (cd "$root" && "$mvn" -B -ntp package -pl releng/org.trellis.product -am) >"$log" 2>&1 || [ ! -x "$product/trellis" ]; then
    rm -f "$begun"
    grep '^\[ERROR\]' "$log" | head -n 30 >&2
    die "the build failed, see $log"
  fi
  write_stamp "$begun"
  rm -f "$begun"
}
