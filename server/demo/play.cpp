#include "demo/play.hpp"

#include <algorithm>
#include <cctype>
#include <utility>

#include "net/asio_alarm.hpp"
#include "net/asio_loop.hpp"
#include "net/boottime_clock.hpp"
#include "store/boot_anchor.hpp"

namespace cuppa::demo {

std::optional<ServerAddress> parse_server_url(const std::string& url) {
  constexpr std::string_view kScheme = "http://";
  if (!url.starts_with(kScheme)) return {};
  auto rest = url.substr(kScheme.size());
  if (rest.ends_with('/')) rest.pop_back();
  ServerAddress server;
  std::size_t host_ends = 0;
  if (rest.starts_with('[')) {
    host_ends = rest.find(']');
    if (host_ends == std::string::npos) return {};
    server.host = rest.substr(1, host_ends++ - 1);
  } else {
    host_ends = std::min(rest.find(':'), rest.size());
    server.host = rest.substr(0, host_ends);
  }
  const auto after = rest.substr(host_ends);
  if (!after.empty() && after.front() != ':') return {};
  server.port = after.empty() ? "80" : after.substr(1);
  const bool is_number = std::all_of(server.port.begin(), server.port.end(),
                                     [](unsigned char c) { return std::isdigit(c) != 0; });
  const bool has_path = server.host.find_first_of("/?#") != std::string::npos;
  if (server.host.empty() || server.port.empty() || !is_number || has_path) return {};
  return server;
}

std::string key_in(const std::string& host_link) {
  const auto mark = host_link.rfind('#');
  return mark == std::string::npos ? host_link : host_link.substr(mark + 1);
}

struct Play::Parts {
  AsioLoop loop;
  BoottimeClock clock{choose_anchor({}, read_boot())};
  AsioAlarmFactory alarms{loop, clock};
  std::unique_ptr<Crowd> crowd;
};

Play::Play(PlayOptions options) : options_(std::move(options)), parts_(std::make_unique<Parts>()) {
  const auto end = [this](const std::string& problem) {
    problem_ = problem;
    parts_->loop.stop();
  };
  parts_->crowd = std::make_unique<Crowd>(
      Device::Surroundings{parts_->loop, parts_->clock, parts_->alarms, options_.server},
      session_2024_05_22(), Crowd::Options{options_.host_key, options_.pace},
      Crowd::Handlers{options_.on_everybody_in, [end] { end({}); }, end});
}

Play::~Play() = default;

std::string Play::run() {
  parts_->crowd->start();
  parts_->loop.run();
  return problem_;
}

void Play::stop() { parts_->loop.stop(); }

}  // namespace cuppa::demo
