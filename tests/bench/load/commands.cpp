#include <cstdio>

#include "bench/load/figures.hpp"
#include "bench/load/scenarios.hpp"

namespace cuppa::bench {
namespace {

constexpr std::chrono::seconds kCommandsPatience{10};

// A word to the whole room, or a wish that is the asker's own business.
std::string next_command(const Target& target, const std::string& name) {
  if (name == "commands_to_the_room") return message_now(target);
  return command("choose_turn_length", R"({"length":"longer","hide_clock":false})");
}

bool is_answer(std::string_view text, std::string_view type) {
  return text.find(type) != std::string_view::npos;
}

}  // namespace

void commands(const Target& target, const std::string& name, const Size& size, int each) {
  Crowd crowd(target.port, devices_for(target, size));
  crowd.come_in();
  std::vector<int> left(crowd.size(), each);
  std::size_t answered = 0, refused = 0;
  const auto expected = crowd.size() * static_cast<std::size_t>(each);
  const auto say = [&](std::size_t device) {
    if (left[device]-- > 0) crowd.say(device, next_command(target, name));
  };
  const auto begin = SteadyClock::now();
  for (std::size_t device = 0; device < crowd.size(); ++device) say(device);
  crowd.listen([&] { return answered + refused == expected; }, kCommandsPatience,
               [&](std::size_t device, std::string_view text) {
                 if (is_answer(text, R"("type":"acknowledgement")")) {
                   ++answered;
                   say(device);
                 } else if (is_answer(text, R"("type":"refusal")")) {
                   ++refused;
                 }
               });
  const std::chrono::duration<double> took = SteadyClock::now() - begin;
  const Figures figures(name, target.name);
  figures.print("acknowledged", static_cast<double>(answered));
  figures.print("refused_or_lost", static_cast<double>(expected - answered));
  figures.print("thousand_a_second", static_cast<double>(answered) / took.count() / 1e3);
}

}  // namespace cuppa::bench
