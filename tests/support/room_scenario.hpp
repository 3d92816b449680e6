// A room with everything around it faked: the clock, alarms, devices, the loop, and a store that
// can hold its answers back or be full.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "room/room.hpp"
#include "store/memory_event_store.hpp"
#include "support/fake_alarm.hpp"
#include "support/fake_clock.hpp"
#include "support/fake_loop.hpp"
#include "support/fake_subscriber.hpp"

namespace cuppa::tests {

inline constexpr Duration kSecond{1000};

class RoomScenario {
 public:
  // Hana has made the session; nothing waits.
  explicit RoomScenario(CreateSession command = {});

  // Through the door, and committed.
  void joins(const std::string& name, JoinSession command = {});
  // A device connects; everything that waits runs unless the store is held.
  std::shared_ptr<FakeSubscriber> enters(const std::string& name, const std::string& tab = "tab",
                                         std::optional<wire::Resume> resume = {});
  std::shared_ptr<FakeSubscriber> screen_enters();
  // Joined, connected, and what that brought forgotten by all guests.
  std::shared_ptr<FakeSubscriber> guest(const std::string& name);
  void leaves(const std::shared_ptr<FakeSubscriber>& device);

  // Sends a command frame; the id that it had. In `body`, "@asha" stands for asha's id.
  std::string sends(const std::shared_ptr<FakeSubscriber>& device, const std::string& kind,
                    const std::string& body = "{}", std::string id = {});
  // The same, and nothing runs: the store's answer stays on the loop.
  std::string hands_over(const std::shared_ptr<FakeSubscriber>& device, const std::string& kind,
                         const std::string& body = "{}", std::string id = {});
  void sends_note(const std::shared_ptr<FakeSubscriber>& device, const std::string& text,
                  const std::string& key, const std::string& box = "chat",
                  const std::string& use = "unsaid");

  // Time passes; alarms ring when they are due.
  void after(Duration time);
  void run() { loop_.run(); }
  // The server stops, is away and starts again on the same store.
  void restarts(Duration away);

  void change_settings(const std::string& key, const Json& value);  // by hana

  [[nodiscard]] Room& room() { return *room_; }
  [[nodiscard]] MemoryEventStore& store() { return store_; }
  [[nodiscard]] const FakeAlarms& alarms() const { return alarms_; }
  [[nodiscard]] Instant now() const { return clock_.now(); }
  [[nodiscard]] ParticipantId id(const std::string& name) const;
  // Where the device with these frames stands, for a resume.
  [[nodiscard]] wire::Resume stand_of(const std::string& name);
  [[nodiscard]] std::optional<Refusal> join_refusal() const { return join_refusal_; }
  // The log as it is kept, all of it as text.
  [[nodiscard]] std::string kept_text();

 private:
  void open_room(LoadedSession session, std::optional<Instant> last_alive);

  FakeClock clock_;
  FakeLoop loop_;
  FakeAlarms alarms_;
  MemoryEventStore store_{loop_};
  std::uint64_t draws_ = 0;
  int commands_ = 0;
  std::map<std::string, ParticipantId> ids_;
  std::optional<Refusal> join_refusal_;
  std::shared_ptr<FakeSubscriber> hosts_device_;
  std::vector<std::shared_ptr<FakeSubscriber>> guests_;
  std::unique_ptr<Room> room_;
};

}  // namespace cuppa::tests
