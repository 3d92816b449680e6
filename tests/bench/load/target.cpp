#include "bench/load/target.hpp"

#include <charconv>

#include "bench/load/sessions.hpp"
#include "wire/digest.hpp"

namespace cuppa::bench {
namespace {

// What Cuppa's event weighs: others carry as much.
constexpr std::size_t kMessageBytes = 260;
constexpr std::size_t kWordsBytes = 110;

std::int64_t now_ns() {
  return SteadyClock::now().time_since_epoch() / std::chrono::nanoseconds{1};
}

std::string words_now() {
  std::string words = std::string(kSentMark) + std::to_string(now_ns()) + ". ";
  words.resize(kWordsBytes, 'x');
  return words;
}

}  // namespace

std::vector<Device> devices_for(const Target& target, const Size& size, const std::string& plan) {
  std::vector<Device> devices;
  devices.reserve(size.devices());
  const auto keys = target.is_cuppa() ? make_sessions(target, size, plan) : SessionKeys{};
  for (std::size_t room = 0; room < static_cast<std::size_t>(size.rooms); ++room) {
    for (std::size_t i = 0; i < size.in_a_room(); ++i) {
      const auto person = i / static_cast<std::size_t>(size.tabs);
      devices.push_back(
          {room, target.is_cuppa() ? hello(keys[room][person]) : "room " + std::to_string(room)});
    }
  }
  return devices;
}

std::string command(std::string_view kind, std::string_view body) {
  return R"({"type":"command","id":")" + wire::random_key() + R"(","kind":")" + std::string(kind) +
         R"(","body":)" + std::string(body) + "}";
}

std::string message_now(const Target& target) {
  if (target.is_cuppa()) return command("post_chat", R"({"text":")" + words_now() + R"("})");
  std::string text = R"({"type":"event","text":")" + words_now();
  text.resize(kMessageBytes, 'x');
  return text;
}

bool is_message(std::string_view text) {
  return text.starts_with(R"({"type":"event")") && text.find(kSentMark) != std::string_view::npos;
}

double milliseconds_since_sent(std::string_view text) {
  const char* number = text.data() + text.find(kSentMark) + kSentMark.size();
  std::int64_t sent = 0;
  std::from_chars(number, text.data() + text.size(), sent);
  return static_cast<double>(now_ns() - sent) / 1e6;
}

}  // namespace cuppa::bench
