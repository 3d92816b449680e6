#include "upgrade/returning_phone.hpp"

#include <algorithm>
#include <utility>

#include "net/asio_loop.hpp"

namespace cuppa::tests {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kTalksEvery{500};
constexpr std::size_t kUnansweredMax = 5;  // within what one person may send at once

}  // namespace

ReturningPhone::ReturningPhone(AsioLoop& loop, const std::string& key, ServerAddress server,
                               unsigned seed)
    : phone_(loop, key),
      server_(std::move(server)),
      random_(seed),
      return_(loop.context().get_executor()),
      talk_(loop.context().get_executor()) {
  phone_.on_closed = [this] { come_back(); };
}

void ReturningPhone::come_in() {
  ++tries_;
  phone_.connect(server_);
}

void ReturningPhone::come_back() {
  return_.expires_after(delay());
  return_.async_wait([this](ErrorCode error) {
    if (!error) come_in();
  });
}

milliseconds ReturningPhone::delay() {
  std::uniform_real_distribution<double> share(0, 1);
  if (const auto window = phone_.come_back_within()) {
    attempt_ = 0;
    const auto [soonest, latest] = *window;
    return milliseconds{soonest} +
           milliseconds{static_cast<long>(share(random_) * static_cast<double>(latest - soonest))};
  }
  constexpr double kFirstDelayMs = 500, kLongestDelayMs = 30'000;
  const double capped =
      std::min(kLongestDelayMs, kFirstDelayMs * static_cast<double>(1 << attempt_));
  attempt_ = std::min(attempt_ + 1, 16);
  return milliseconds{static_cast<long>(capped * (0.5 + share(random_)))};
}

void ReturningPhone::talk(std::string begin_with) {
  begin_with_ = std::move(begin_with);
  is_talking_ = true;
  say_something();
}

void ReturningPhone::say_something() {
  if (!is_talking_) return;
  if (phone_.unanswered().size() < kUnansweredMax) {
    phone_.send("post_chat", {{"text", begin_with_ + " " + std::to_string(++words_)}});
  }
  talk_.expires_after(kTalksEvery);
  talk_.async_wait([this](ErrorCode error) {
    if (!error) say_something();
  });
}

void ReturningPhone::hang_up() {
  is_talking_ = false;
  phone_.on_closed = [] {};
  return_.cancel();
  talk_.cancel();
  phone_.hang_up();
}

}  // namespace cuppa::tests
