// Somebody's phone in a test with the program itself: as many connections as it takes, commands
// that are sent again with the same id until they are answered, and a note of everything that a
// server must never do to a phone.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "net/device_client.hpp"

namespace cuppa {
class AsioLoop;
}

namespace cuppa::tests {

using Json = nlohmann::json;

// Runs the loop until `holds`. False: it has not come to that within half a minute.
bool run_until(AsioLoop& loop, const std::function<bool()>& holds);

class Phone {
 public:
  struct Command {
    int number = 0;  // in the order in which they were meant
    std::string kind;
    Json body;
  };
  using Place = std::pair<std::string, std::int64_t>;  // a stream and an offset on it

  Phone(AsioLoop& loop, std::string key);

  // Goes on from where it stood. Once it is live, what has no answer goes out again.
  void connect(const ServerAddress& server);
  void hang_up();

  // Its id.
  std::string send(const std::string& kind, const Json& body);
  // A command that was acknowledged, as if the acknowledgement had been lost.
  void send_once_more(const std::string& id);
  // What was refused for now: the disk is full, or that was a lot at once.
  void send_again();

  // When to come back, as the server's goodbye has it, in milliseconds; none: it said none.
  using Window = std::pair<std::int64_t, std::int64_t>;
  [[nodiscard]] const std::optional<Window>& come_back_within() const { return come_back_within_; }

  [[nodiscard]] bool is_live() const { return is_live_; }
  [[nodiscard]] bool is_closed() const { return client_ == nullptr || is_closed_; }
  [[nodiscard]] bool waits_for_answers() const {
    return !unanswered_.empty() || !once_more_.empty();
  }
  [[nodiscard]] int sent_over_this_connection() const { return sent_; }

  [[nodiscard]] const std::map<std::string, Command>& unanswered() const { return unanswered_; }
  [[nodiscard]] const std::map<std::string, Command>& accepted() const { return accepted_; }
  [[nodiscard]] const std::map<std::string, Command>& refused() const { return refused_; }
  [[nodiscard]] const Json& acknowledgement_of(const std::string& id) const;
  [[nodiscard]] const Json& last_refusal() const { return last_refusal_; }
  [[nodiscard]] const std::map<Place, Json>& seen() const { return seen_; }
  [[nodiscard]] const Json& view() const { return view_; }  // of the last snapshot
  [[nodiscard]] const std::string& me() const { return me_; }
  [[nodiscard]] const std::vector<std::string>& complaints() const { return complaints_; }

  std::function<void()> on_live = [] {};
  std::function<void()> on_answer = [] {};
  std::function<void()> on_closed = [] {};  // the connection is lost, or there never was one
  std::function<void(const Json& event)> on_event = [](const Json&) {};

 private:
  void take(const Json& frame);
  void take_welcome(const Json& frame);
  void take_snapshot(const Json& frame);
  void take_event(const Json& frame);
  void take_acknowledgement(const Json& frame);
  void take_goodbye(const Json& frame);
  void take_refusal(const Json& frame);
  void go_live(const Json& frame);
  void write(const std::string& id, const Command& command);
  void complain(const std::string& what);

  AsioLoop& loop_;
  std::string key_, tab_, me_, epoch_;
  std::unique_ptr<DeviceClient> client_;
  std::optional<Window> come_back_within_;
  bool is_live_ = false, is_closed_ = true;
  int sent_ = 0, commands_ = 0;
  std::map<std::string, std::int64_t> offsets_;
  std::map<std::string, Command> unanswered_, accepted_, refused_;
  std::map<std::string, Json> acknowledgements_;
  std::set<std::string> once_more_;
  std::map<Place, Json> seen_;
  Json view_, last_refusal_;
  std::vector<std::string> complaints_;
};

}  // namespace cuppa::tests
