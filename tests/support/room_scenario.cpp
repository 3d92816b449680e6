#include "support/room_scenario.hpp"

#include <gtest/gtest.h>

#include <regex>

namespace cuppa::tests {
namespace {

const SessionId kSession{"s9fK2c7a8"};

}  // namespace

RoomScenario::RoomScenario(CreateSession command) {
  if (command.host_name.empty()) command.host_name = "hana";
  store_.add_host_key({"host link", clock_.now(), clock_.now() + Duration{1000}},
                      [](AppendResult) {});
  LoadedSession fresh;
  fresh.summary.session = kSession;
  fresh.summary.epoch = "epoch1";
  open_room(fresh, {});
  room_->create(command, "hana's key", "host link",
                [this](auto joined) { ids_["hana"] = std::get<ParticipantId>(joined); });
  loop_.run();
}

void RoomScenario::open_room(LoadedSession session, std::optional<Instant> last_alive) {
  const RoomSurroundings surroundings{store_,
                                      clock_,
                                      alarms_,
                                      [this] { return ++draws_ * 0x9E3779B97F4A7C15U; },
                                      [] { return std::string{"123456"}; },
                                      [] { return std::string(22, 'k'); },
                                      last_alive,
                                      clock_.now()};
  room_ = std::make_unique<Room>(surroundings, std::move(session));
}

void RoomScenario::joins(const std::string& name, JoinSession command) {
  command.name = name;
  join_refusal_.reset();
  room_->join(command, name + "'s key", {}, [this, name](auto joined) {
    if (const auto* who = std::get_if<ParticipantId>(&joined))
      ids_[name] = *who;
    else
      join_refusal_ = std::get<Refused>(joined).code;
  });
  loop_.run();
}

std::shared_ptr<FakeSubscriber> RoomScenario::enters(const std::string& name,
                                                     const std::string& tab,
                                                     std::optional<wire::Resume> resume) {
  auto device = std::make_shared<FakeSubscriber>();
  wire::Hello hello;
  hello.tab = tab;
  hello.resume = std::move(resume);
  room_->enter(device, name == "screen" ? Viewer{} : Viewer{id(name)}, hello, clock_.now());
  loop_.run();
  return device;
}

std::shared_ptr<FakeSubscriber> RoomScenario::screen_enters() { return enters("screen"); }

std::shared_ptr<FakeSubscriber> RoomScenario::guest(const std::string& name) {
  if (!ids_.contains(name)) joins(name);
  const auto device = enters(name);
  guests_.push_back(device);
  for (const auto& each : guests_) each->forget();
  return device;
}

void RoomScenario::leaves(const std::shared_ptr<FakeSubscriber>& device) {
  room_->leave(device);
  loop_.run();
}

std::string RoomScenario::sends(const std::shared_ptr<FakeSubscriber>& device,
                                const std::string& kind, const std::string& body, std::string id) {
  id = hands_over(device, kind, body, std::move(id));
  loop_.run();
  return id;
}

std::string RoomScenario::hands_over(const std::shared_ptr<FakeSubscriber>& device,
                                     const std::string& kind, const std::string& body,
                                     std::string id) {
  if (id.empty()) {
    id = std::to_string(++commands_);
    id = std::string(22 - id.size(), 'c') + id;
  }
  auto text = body;
  for (const auto& [name, who] : ids_) {
    text = std::regex_replace(text, std::regex("\"@" + name + "\""), "\"" + who.text + "\"");
  }
  const auto read = wire::read_client_frame(R"({"type":"command","id":")" + id + R"(","kind":")" +
                                            kind + R"(","body":)" + text + "}");
  const auto* frame = std::get_if<wire::ClientFrame>(&read);
  if (frame == nullptr) {
    ADD_FAILURE() << kind << " " << text << " cannot be read";
    return id;
  }
  room_->handle(device, std::get<wire::CommandFrame>(*frame));
  return id;
}

void RoomScenario::sends_note(const std::shared_ptr<FakeSubscriber>& device,
                              const std::string& text, const std::string& key,
                              const std::string& box, const std::string& use) {
  constexpr std::size_t kFrameSize = 2048, kKeySize = 22;
  Json frame{{"type", "no_name_note"},
             {"note_key", key + std::string(kKeySize - key.size(), '_')},
             {"box", box},
             {"text", text},
             {"use", use},
             {"padding", ""}};
  frame["padding"] = std::string(kFrameSize - frame.dump().size(), ' ');
  const auto read = wire::read_client_frame(frame.dump());
  room_->handle(device, std::get<wire::NoNameNote>(std::get<wire::ClientFrame>(read)));
  loop_.run();
}

void RoomScenario::after(Duration time) {
  const auto until = clock_.now() + time;
  const int before = alarms_.rung();
  loop_.run();
  for (auto due = alarms_.next(); due && *due <= until; due = alarms_.next()) {
    if (*due > clock_.now()) clock_.set(*due);
    alarms_.ring(clock_.now());
    loop_.run();
    ASSERT_LT(alarms_.rung() - before, 100'000) << "the alarm rings without end";
  }
  clock_.set(until);
}

void RoomScenario::restarts(Duration away) {
  const auto last_alive = clock_.now();
  room_.reset();
  hosts_device_.reset();
  guests_.clear();
  clock_.set(clock_.now() + away);
  open_room(*store_.load(kSession), last_alive);
  loop_.run();
}

void RoomScenario::change_settings(const std::string& key, const Json& value) {
  if (hosts_device_ == nullptr) hosts_device_ = enters("hana", "settings");
  Json settings{{"clock_shown_to", "everyone"}, {"chat", "open"}, {"no_name", "open"},
                {"no_name_window_seconds", 10}, {"door", "open"}, {"keep_chat", true}};
  settings[key] = value;
  hosts_device_->forget();
  sends(hosts_device_, "change_settings", Json{{"settings", settings}}.dump());
  EXPECT_EQ(hosts_device_->story(), "settings_changed acknowledgement");
}

ParticipantId RoomScenario::id(const std::string& name) const {
  const auto found = ids_.find(name);
  return found == ids_.end() ? ParticipantId{"stranger"} : found->second;
}

wire::Resume RoomScenario::stand_of(const std::string& name) {
  const auto device = enters(name, "asking");
  const auto live = device->last("live");
  leaves(device);
  return {room_->epoch(), live.at("heads").get<std::map<std::string, std::int64_t>>()};
}

std::string RoomScenario::kept_text() {
  std::string all;
  const auto loaded = store_.load(kSession);
  for (const auto& event : loaded->events) {
    all += event.stream + " " + event.kind + " " + event.body + "\n";
  }
  for (const auto& answer : loaded->answers) all += answer.actor + " " + answer.answer + "\n";
  return all;
}

}  // namespace cuppa::tests
