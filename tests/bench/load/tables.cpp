// One session at many tables, all having their turns: how long from a keeper's press to every
// screen of that table, what it costs the server, and whether a storm at one table holds others up.
#include <map>

#include "bench/load/figures.hpp"
#include "bench/load/measured_process.hpp"
#include "bench/load/scenarios.hpp"

namespace cuppa::bench {
namespace {

constexpr int kPeopleATable = 6;
constexpr int kWarmUp = 4;      // presses at each table that are not counted
constexpr int kStormNotes = 5;  // of each person at the table of the storm, each second

constexpr const char* kFirstTable = "t1";

constexpr const char* kPlan =
    R"([{"id":"s1","kind":"have_your_say","title":"","questions":[],"length_ms":null,)"
    R"("turn_ms":120000}])";

// "t7" from the streams of a snapshot; empty: it names none, or all of them.
std::string table_in(std::string_view snapshot) {
  constexpr std::string_view kMark = R"("table.)";
  const auto found = snapshot.find(kMark);
  const auto streams_end = snapshot.find(']');
  if (found == std::string_view::npos || found > streams_end) return {};
  const auto begin = found + kMark.size();
  return std::string(snapshot.substr(begin, snapshot.find('"', begin) - begin));
}

std::string at(const std::string& table) { return R"({"table":")" + table + "\""; }

// The host is device 0, and sits nowhere. Whoever is shuffled to another table hears which by a
// snapshot; the others stay where everybody came in.
class Tables {
 public:
  explicit Tables(Crowd& crowd) : crowd_(crowd), table_of_(crowd.size(), kFirstTable) {}

  void sit_down() {
    crowd_.say(
        0, command("shuffle_tables",
                   R"({"people_a_table":)" + std::to_string(kPeopleATable) + R"(,"mixed":false})"));
    settle();
    for (std::size_t device = 1; device < crowd_.size(); ++device) {
      const auto is_first = keepers_.emplace(table_of_[device], device).second;
      if (is_first) crowd_.say(device, command("become_keeper", at(table_of_[device]) + "}"));
    }
    crowd_.say(0, command("start_session", "{}"));
    settle();
  }

  // Keepers press one after the other: a turn begins, or is set aside again.
  void press(int rounds, std::chrono::milliseconds every, const std::string& storm_at = {}) {
    delays_.clear();
    auto next = SteadyClock::now();
    for (int round = 0; round < rounds; ++round) {
      if (!storm_at.empty()) storm(storm_at);
      for (const auto& [table, keeper] : keepers_) {
        next += every / static_cast<int>(keepers_.size());
        if (table == storm_at) continue;
        pressed_[table] = SteadyClock::now();
        crowd_.say(keeper, is_turning_ ? command("set_turn_aside", at(table) + "}")
                                       : command("start_turn", at(table) + R"(,"anyway":true})"));
        crowd_.listen_until(next, on_text_);
      }
      is_turning_ = !is_turning_;
    }
    settle();
  }

  std::vector<double>& delays() { return delays_; }
  std::size_t count() const { return keepers_.size(); }
  std::string first() const { return keepers_.begin()->first; }

 private:
  void storm(const std::string& table) {
    for (std::size_t device = 1; device < crowd_.size(); ++device) {
      if (table_of_[device] != table) continue;
      const std::string body = at(table) + R"(,"text":")" + std::string(900, 'x') + R"("})";
      std::vector<std::string> notes;
      for (int i = 0; i < kStormNotes; ++i) notes.push_back(command("add_note", body));
      crowd_.say_all(device, notes);
    }
  }

  void settle() {
    crowd_.listen([] { return false; }, std::chrono::milliseconds{500}, on_text_);
  }

  void take(std::size_t device, std::string_view text) {
    if (text.starts_with(R"({"type":"snapshot")")) {
      if (device > 0) table_of_[device] = table_in(text);
      return;
    }
    const bool answers = text.find(R"("kind":"turn_started")") != std::string_view::npos ||
                         text.find(R"("kind":"turn_set_aside")") != std::string_view::npos;
    if (device == 0 || !answers) return;
    const std::chrono::duration<double, std::milli> delay =
        SteadyClock::now() - pressed_[table_of_[device]];
    delays_.push_back(delay.count());
  }

  Crowd& crowd_;
  std::vector<std::string> table_of_;
  std::map<std::string, std::size_t> keepers_;
  std::map<std::string, SteadyClock::time_point> pressed_;
  std::vector<double> delays_;
  bool is_turning_ = false;
  Crowd::OnText on_text_ = [this](std::size_t device, std::string_view text) {
    take(device, text);
  };
};

}  // namespace

void tables(const Target& target, const Size& size, const Pace& pace) {
  Crowd crowd(target.port, devices_for(target, {1, size.people + 1, 1}, kPlan));
  crowd.come_in();
  Tables tables(crowd);
  tables.sit_down();
  const std::chrono::milliseconds every{pace.every_ms};
  tables.press(kWarmUp, every);

  const MeasuredProcess server(target.process);
  const auto before = server.used();
  const auto begin = SteadyClock::now();
  tables.press(pace.messages, every);
  const auto used = server.used() - before;
  const std::chrono::duration<double, std::nano> took = SteadyClock::now() - begin;

  const Figures figures("tables", target.name);
  figures.print("tables", static_cast<double>(tables.count()));
  figures.print("arrived", static_cast<double>(tables.delays().size()));
  figures.print("press_p50_ms", percentile(tables.delays(), 0.5));
  figures.print("press_p99_ms", percentile(tables.delays(), 0.99));
  figures.print("press_max_ms", percentile(tables.delays(), 1));
  figures.print("cores", (used.user_ns + used.kernel_ns) / took.count());
  tables.press(pace.messages, every, tables.first());
  figures.print("press_p99_in_a_storm_ms", percentile(tables.delays(), 0.99));
  figures.print("press_max_in_a_storm_ms", percentile(tables.delays(), 1));
}

}  // namespace cuppa::bench
