#!/usr/bin/env bash
# Serves one page from nginx and from Waymark, side by side on this machine, and prints how they compare as a table.
# Needs nginx, wrk, curl and a JDK 25; installs nothing. Ends what it started, and nothing else.
#
#   mvn package -DskipTests && src/build/bench.sh [-p PATH] [-r ROUNDS] [-s SECONDS] [-c CONNECTIONS] [-w SECONDS] [-u URL]
#
#   -p PATH         the page, for example /help-now             (default /help-now)
#   -r ROUNDS       measured turns of each server               (default 5, at most 50)
#   -s SECONDS      length of a turn                            (default 4, at most 60)
#   -c CONNECTIONS  that are open at once                       (default 64)
#   -w SECONDS      of load before the first turn, so that Waymark's code is compiled (default 30, at most 300)
#   -u URL          a Waymark that runs already; otherwise target/waymark.jar is started with a data folder of its own
set -euo pipefail
export LC_ALL=C
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

page=/help-now rounds=5 seconds=4 connections=64 warmup=30 url=
while getopts p:r:s:c:w:u: option; do
	case $option in
		p) page=$OPTARG ;; r) rounds=$OPTARG ;; s) seconds=$OPTARG ;; c) connections=$OPTARG ;; w) warmup=$OPTARG ;; u) url=${OPTARG%/} ;;
		*) exit 2 ;;
	esac
done
((rounds >= 1 && rounds <= 50 && seconds >= 1 && seconds <= 60 && warmup <= 300)) ||
	{ echo "At most 50 turns of 60 seconds after 300 seconds." >&2; exit 2; }

fail() { echo "bench: $*" >&2; exit 1; }

newest_jdk() { # the java of a JDK 25 or newer
	local home version
	for home in "${WAYMARK_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/* ~/.sdkman/candidates/java/* ~/.jdks/*; do
		version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release" 2>/dev/null) || continue
		[[ -n $version && $version -ge 25 && -x $home/bin/java ]] && { echo "$home/bin/java"; return; }
	done
}

missing=()
PATH=$PATH:/usr/sbin:/sbin
for tool in nginx wrk curl cmp awk pgrep; do command -v "$tool" >/dev/null || missing+=("$tool"); done
java=$(newest_jdk)
[[ -n $java || -n $url ]] || missing+=("a JDK 25")
((${#missing[@]} == 0)) || fail "missing: ${missing[*]} (Debian: apt-get install nginx-light wrk curl procps)"
[[ -n $url || -f target/waymark.jar ]] || fail "there is no target/waymark.jar: run mvn package -DskipTests first"

work=$(mktemp -d)
chmod 755 "$work"
started=()
end() {
	for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
	for pid in "${started[@]}"; do wait "$pid" 2>/dev/null || true; done
	rm -rf "$work"
}
trap end EXIT
trap 'exit 130' INT TERM

free_port() {
	local port
	while :; do
		port=$((20000 + RANDOM % 20000))
		(exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
	done
}

# With two processors or more the servers get one and the load another, so that neither takes the other's time.
pin_server=() pin_load=()
if command -v taskset >/dev/null && (($(nproc) >= 2)); then
	pin_server=(taskset -c 0) pin_load=(taskset -c 1)
fi

ours_pid=
if [[ -z $url ]]; then
	port=$(free_port)
	url=http://127.0.0.1:$port
	"${pin_server[@]}" "$java" -Xmx512m -jar target/waymark.jar --server.port="$port" --management.server.port=0 \
		--waymark.data="$work/data" --waymark.concerns.port=-1 >"$work/ours.log" 2>&1 &
	ours_pid=$!
	started+=("$ours_pid")
fi
for ((wait = 0; ; wait++)); do
	curl -fsS -o /dev/null --max-time 5 "$url$page" 2>"$work/curl.log" && break
	[[ -z $ours_pid ]] || kill -0 "$ours_pid" 2>/dev/null || { tail -20 "$work/ours.log" >&2; fail "Waymark ended"; }
	((wait < 120)) || fail "no answer from $url$page: $(cat "$work/curl.log")"
	sleep 1
done

# A page may still change while its neighbours are being published.
mkdir -p "$work/www"
for ((wait = 0; ; wait++)); do
	curl -fsS -H 'Accept-Encoding: gzip' -o "$work/www/page.html.gz" "$url$page"
	sleep 2
	curl -fsS -o "$work/www/page.html" "$url$page"
	cmp -s <(gzip -dc "$work/www/page.html.gz" 2>/dev/null) "$work/www/page.html" && break
	((wait < 30)) || fail "$page is not sent with gzip, or differs from one request to the next"
done

nginx_port=$(free_port)
cat >"$work/nginx.conf" <<CONF
daemon off; master_process on; worker_processes 1; pid $work/nginx.pid; error_log $work/nginx-error.log;
$([[ $(id -u) != 0 ]] || echo 'user root;')
events { worker_connections 4096; }
http {
	types { text/html html; } default_type text/html; access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000;
	open_file_cache max=100 inactive=60s; open_file_cache_valid 60s; gzip_static on;
	client_body_temp_path $work/t1; proxy_temp_path $work/t2; fastcgi_temp_path $work/t3; uwsgi_temp_path $work/t4; scgi_temp_path $work/t5;
	server { listen 127.0.0.1:$nginx_port; root $work/www; location = / { rewrite ^ /page.html break; } }
}
CONF
"${pin_server[@]}" nginx -c "$work/nginx.conf" -e "$work/nginx-error.log" &
nginx_pid=$!
started+=("$nginx_pid")
nginx_url=http://127.0.0.1:$nginx_port/
for ((wait = 0; wait < 50; wait++)); do curl -fsS -o /dev/null "$nginx_url" 2>/dev/null && break; sleep 0.1; done
cmp -s <(curl -fsS -H 'Accept-Encoding: gzip' "$nginx_url") "$work/www/page.html.gz" || fail "nginx does not send the same bytes: $(cat "$work/nginx-error.log")"

cpu() { # clock ticks that a process and its children have used so far
	local pid total=0
	for pid in "$1" $(pgrep -P "$1" || true); do
		total=$((total + $(awk '{ sub(/.*\) /, ""); print $12 + $13 }' "/proc/$pid/stat" 2>/dev/null || echo 0)))
	done
	echo "$total"
}

turn() { # NAME URL PID: one turn, as "requests-per-second microseconds-of-processor-per-request" in NAME's list
	local before after output
	before=$([[ -z $3 ]] || cpu "$3")
	output=$(timeout $((seconds + 20)) "${pin_load[@]}" wrk -t1 -c"$connections" -d"${seconds}s" -H 'Accept-Encoding: gzip' "$2") || fail "wrk ended early"
	after=$([[ -z $3 ]] || cpu "$3")
	grep -q 'Non-2xx\|Socket errors' <<<"$output" && fail "errors from $1: $output"
	awk -v ticks="$(getconf CLK_TCK)" -v used="$((${after:-0} - ${before:-0}))" '/Requests\/sec/ { rate = $2 }
		/ requests in / { count = $1 } END { printf "%d %.1f\n", rate, (used > 0) ? used / ticks * 1e6 / count : 0 }' <<<"$output" >>"$work/$1.txt"
}

echo "Page $page, $(stat -c %s "$work/www/page.html.gz") bytes with gzip; $rounds turns of $seconds s each, $connections connections." >&2
for name in nginx ours; do : >"$work/$name.txt"; done
for ((warm = 0; warm * seconds < warmup; warm++)); do turn warm "$url$page" "$ours_pid"; done
turn warm "$nginx_url" "$nginx_pid"
for ((round = 1; round <= rounds; round++)); do
	turn nginx "$nginx_url" "$nginx_pid"
	turn ours "$url$page" "$ours_pid"
	echo "turn $round: nginx $(tail -1 "$work/nginx.txt" | cut -d' ' -f1), ours $(tail -1 "$work/ours.txt" | cut -d' ' -f1) requests/s" >&2
done

figures() { # BEST MEDIAN LEAST-CPU of one server
	local best median least
	best=$(cut -d' ' -f1 "$work/$1.txt" | sort -n | tail -1)
	median=$(cut -d' ' -f1 "$work/$1.txt" | sort -n | sed -n "$(((rounds + 1) / 2))p")
	least=$(cut -d' ' -f2 "$work/$1.txt" | sort -n | head -1)
	echo "$best $median $least"
}
read -r nginx_best nginx_median nginx_cpu < <(figures nginx)
read -r ours_best ours_median ours_cpu < <(figures ours)
ratio() { awk -v ours="$1" -v other="$2" 'BEGIN { if (ours > 0 && other > 0) printf "%.2f", ours / other; else printf "–" }'; }
cat <<TABLE

| server | best requests/s | median requests/s | least µs of processor per request |
|---|---|---|---|
| nginx $(nginx -v 2>&1 | sed 's/.*\///;s/ .*//'), one worker | $nginx_best | $nginx_median | $nginx_cpu |
| Waymark | $ours_best | $ours_median | $ours_cpu |
| Waymark / nginx | $(ratio "$ours_best" "$nginx_best") | $(ratio "$ours_median" "$nginx_median") | $(ratio "$ours_cpu" "$nginx_cpu") |
TABLE
