#include "program/phone.hpp"

#include <algorithm>
#include <chrono>

#include "net/asio.hpp"
#include "net/asio_loop.hpp"
#include "wire/digest.hpp"

namespace cuppa::tests {

bool run_until(AsioLoop& loop, const std::function<bool()>& holds) {
  const auto until = std::chrono::steady_clock::now() + std::chrono::seconds{30};
  while (!holds()) {
    loop.context().restart();
    if (loop.context().run_one_until(until) == 0) return false;
  }
  return true;
}

Phone::Phone(AsioLoop& loop, std::string key)
    : loop_(loop), key_(std::move(key)), tab_(wire::random_key()) {}

void Phone::connect(const ServerAddress& server) {
  is_live_ = is_closed_ = false;
  come_back_within_.reset();
  sent_ = 0;
  Json hello{{"type", "hello"}, {"version", 1}, {"app", "test"},
             {"key", key_},     {"tab", tab_},  {"client_time", 0}};
  if (!epoch_.empty()) hello["resume"] = {{"epoch", epoch_}, {"offsets", offsets_}};
  client_ =
      std::make_unique<DeviceClient>(loop_, server,
                                     DeviceClient::Handlers{
                                         {},
                                         [this](std::string_view text) { take(Json::parse(text)); },
                                         [this](const std::string&) {
                                           is_live_ = false, is_closed_ = true;
                                           on_closed();
                                         },
                                     });
  client_->send(hello.dump());
}

void Phone::hang_up() {
  client_.reset();
  is_live_ = false;
}

std::string Phone::send(const std::string& kind, const Json& body) {
  const auto id = wire::random_key();
  const auto& command = unanswered_[id] = {++commands_, kind, body};
  if (is_live_) write(id, command);
  return id;
}

void Phone::send_once_more(const std::string& id) {
  once_more_.insert(id);
  if (is_live_) write(id, accepted_.at(id));
}

void Phone::send_again() {
  std::vector<std::pair<std::string, Command>> again(unanswered_.begin(), unanswered_.end());
  std::sort(again.begin(), again.end(),
            [](const auto& a, const auto& b) { return a.second.number < b.second.number; });
  for (const auto& [id, command] : again) write(id, command);
}

void Phone::write(const std::string& id, const Command& command) {
  ++sent_;
  client_->send(
      Json{{"type", "command"}, {"id", id}, {"kind", command.kind}, {"body", command.body}}.dump());
}

const Json& Phone::acknowledgement_of(const std::string& id) const {
  return acknowledgements_.at(id);
}

void Phone::complain(const std::string& what) { complaints_.push_back(me_ + ": " + what); }

void Phone::take(const Json& frame) {
  const std::string type = frame.at("type");
  if (type == "welcome") return take_welcome(frame);
  if (type == "snapshot") return take_snapshot(frame);
  if (type == "live") return go_live(frame);
  if (type == "event") return take_event(frame);
  if (type == "acknowledgement") return take_acknowledgement(frame);
  if (type == "refusal") return take_refusal(frame);
  if (type == "goodbye") return take_goodbye(frame);
  if (type != "delta") return;
  for (const auto& event : frame.at("events")) take_event(event);
}

void Phone::take_welcome(const Json& frame) {
  me_ = frame.at("me");
  const bool came_back = !epoch_.empty();
  if (came_back && frame.at("epoch") != epoch_) complain("history is another after a restart");
  if (came_back && frame.at("mode") != "delta") {
    complain("what it had seen is not what the server has: " + frame.dump());
  }
  epoch_ = frame.at("epoch");
}

void Phone::take_snapshot(const Json& frame) {
  view_ = frame.at("view");
  offsets_ = frame.at("offsets").get<std::map<std::string, std::int64_t>>();
}

void Phone::take_event(const Json& frame) {
  const std::string stream = frame.at("stream");
  const std::int64_t offset = frame.at("offset");
  if (offset != ++offsets_[stream]) {
    complain("a gap before " + frame.dump());
    offsets_[stream] = offset;
  }
  seen_[{stream, offset}] = frame;
  on_event(frame);
}

void Phone::go_live(const Json& frame) {
  for (const auto& [stream, head] : frame.at("heads").items()) {
    if (offsets_[stream] != head) complain("it missed something on " + stream);
  }
  is_live_ = true;
  send_again();
  for (const auto& id : once_more_) write(id, accepted_.at(id));
  on_live();
}

void Phone::take_acknowledgement(const Json& frame) {
  const std::string id = frame.at("id");
  for (const auto& [stream, offset] : frame.at("offsets").items()) {
    if (offsets_[stream] < offset) complain("told before its events: " + frame.dump());
  }
  if (once_more_.erase(id) > 0) {
    if (frame != acknowledgements_.at(id)) complain("another answer the second time");
  } else if (auto sent = unanswered_.extract(id)) {
    acknowledgements_[id] = frame;
    accepted_.insert(std::move(sent));
  } else {
    complain("an answer to nothing: " + frame.dump());
  }
  on_answer();
}

void Phone::take_goodbye(const Json& frame) {
  if (frame.at("reason") != "restarting") return complain("was sent away: " + frame.dump());
  come_back_within_ = Window{frame.at("after_ms").at(0), frame.at("after_ms").at(1)};
}

void Phone::take_refusal(const Json& frame) {
  last_refusal_ = frame;
  const std::string id = frame.at("id");
  if (once_more_.erase(id) > 0) complain("refused what it had accepted: " + frame.dump());
  if (frame.at("try_again") == false) refused_.insert(unanswered_.extract(id));
  on_answer();
}

}  // namespace cuppa::tests
