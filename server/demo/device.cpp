#include "demo/device.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "demo/device_frames.hpp"
#include "wire/digest.hpp"
#include "wire/json_text.hpp"
#include "wire/limits.hpp"

namespace cuppa::demo {
namespace {

// A little under what the server lets one person send.
constexpr int kCommandsASecond = limits::kCommandsASecond - 1;
constexpr int kCommandsBurst = limits::kCommandsBurst - 2;
constexpr Duration kSendAgainAfter{250};
constexpr Duration kComeBackAfter{1000};
constexpr int kTimesLostMax = 30;
constexpr std::string_view kEventStart = R"({"type":"event")";

Refused refused_in(const wire::Json& frame) {
  Refused refused{wire::value_of<Refusal>(frame["code"].get<std::string>())};
  if (!frame.contains("people")) return refused;
  for (const auto& who : frame["people"]) refused.people.push_back({who.get<std::string>()});
  return refused;
}

}  // namespace

Device::Device(Surroundings outside, std::string key, Handlers handlers)
    : outside_(std::move(outside)),
      key_(std::move(key)),
      tab_(wire::random_key()),
      handlers_(std::move(handlers)),
      alarm_(outside_.alarms.make_alarm()),
      limit_(kCommandsASecond, kCommandsBurst) {
  connect();
}

void Device::connect() {
  client_ = std::make_unique<DeviceClient>(
      outside_.loop, outside_.server,
      DeviceClient::Handlers{[this] { client_->send(hello_frame(key_, tab_)); },
                             [this](std::string_view text) { take(text); },
                             [this](const std::string& why) { lost(why); }});
}

void Device::lost(const std::string& why) {
  is_live_ = false;
  if (++times_lost_ > kTimesLostMax) return handlers_.on_given_up(why);
  alarm_->set(outside_.clock.now() + kComeBackAfter, [this] { connect(); });
}

void Device::send(std::uint64_t deed, const What& what) {
  const auto id = wire::random_key();
  const auto* words = std::get_if<NoNameWords>(&what);
  auto frame = words != nullptr ? no_name_frame(id, *words)
                                : command_frame(id, std::get<ClientCommand>(what));
  unanswered_[id] = {deed, std::move(frame)};
  to_send_.push_back(id);
  send_allowed();
}

void Device::send_allowed() {
  if (!is_live_) return;
  while (!to_send_.empty()) {
    const auto now = outside_.clock.now();
    if (!limit_.take(now)) {
      return alarm_->set(now + kSendAgainAfter, [this] { send_allowed(); });
    }
    client_->send(unanswered_.at(to_send_.front()).frame);
    to_send_.pop_front();
  }
}

void Device::take(std::string_view text) {
  if (!handlers_.on_frame && text.starts_with(kEventStart)) return;
  const auto json = wire::parse_json(text);
  if (!json) return;
  const auto& frame = *json;
  const auto type = frame.value("type", std::string{});
  if (type == "acknowledgement") return answered(frame["id"], {}, false);
  if (type == "refusal" && frame["id"].is_string()) {
    return answered(frame["id"], refused_in(frame), frame["try_again"].get<bool>());
  }
  if (type == "no_name_answer") {
    const auto outcome = frame["outcome"].get<std::string>();
    if (outcome != "released" && outcome != "refused") return ask_again(frame["note_key"]);
    const auto refused = outcome == "refused" ? std::optional{refused_in(frame)} : std::nullopt;
    return answered(frame["note_key"], refused, false);
  }
  if (handlers_.on_frame) handlers_.on_frame(frame);
  if (type != "live") return;
  // What was not answered goes out again, in the order in which it was meant.
  std::vector<std::pair<std::uint64_t, std::string>> again;
  for (const auto& [id, sent] : unanswered_) again.emplace_back(sent.deed, id);
  std::sort(again.begin(), again.end());
  to_send_.clear();
  for (auto& [deed, id] : again) to_send_.push_back(std::move(id));
  is_live_ = true;
  times_lost_ = 0;
  handlers_.on_live();
  send_allowed();
}

void Device::answered(const std::string& id, const std::optional<Refused>& refused,
                      bool may_try_again) {
  const auto found = unanswered_.find(id);
  if (found == unanswered_.end()) return;
  if (refused && may_try_again) return ask_again(id);
  const auto deed = found->second.deed;
  unanswered_.erase(found);
  handlers_.on_answered(deed, refused);
}

// A note without a name waits for others' until then.
void Device::ask_again(const std::string& id) {
  if (!unanswered_.contains(id)) return;
  to_send_.push_back(id);
  alarm_->set(outside_.clock.now() + kSendAgainAfter, [this] { send_allowed(); });
}

}  // namespace cuppa::demo
