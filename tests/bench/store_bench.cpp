// How fast the store keeps what rooms hand over, each commit on the disk before its answer.
//   store_bench [DIRECTORY] [SECONDS]   a new database in DIRECTORY (default: here) for each run
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "store/appends.hpp"
#include "store/exit_codes.hpp"
#include "store/sqlite_event_store.hpp"
#include "store/waiting_loop.hpp"

namespace cuppa::tests {
namespace {

using SteadyClock = std::chrono::steady_clock;
constexpr int kRuns = 5;

struct Load {
  const char* name;
  int sessions;
  int in_flight;  // appends handed over and not yet answered
  int events_an_append;
};

struct Figures {
  double events_a_second = 0;
  double appends_a_second = 0;
  double answer_ms_p50 = 0;
  double answer_ms_p99 = 0;
};

// Sessions take turns; a new append goes out for each answer that comes in.
class Run {
 public:
  Run(const Load& load, EventStore& store, WaitingLoop& loop)
      : load_(load),
        store_(store),
        loop_(loop),
        expected_(static_cast<std::size_t>(load.sessions)) {}

  Figures run(std::chrono::duration<double> length) {
    const auto start = SteadyClock::now();
    end_ = start + std::chrono::duration_cast<SteadyClock::duration>(length);
    for (int i = 0; i < load_.in_flight; ++i) hand_over();
    loop_.run_until([this] { return handed_over_ == waits_.size(); });
    const std::chrono::duration<double> took = SteadyClock::now() - start;

    std::sort(waits_.begin(), waits_.end());
    const auto appends = static_cast<double>(waits_.size());
    return {appends * load_.events_an_append / took.count(), appends / took.count(),
            waits_[waits_.size() / 2], waits_[waits_.size() * 99 / 100]};
  }

 private:
  void hand_over() {
    const auto session = handed_over_++ % expected_.size();
    store_.append(next_append(session), [this, began = SteadyClock::now()](AppendResult result) {
      if (result != AppendResult::committed) end_process(1, "an append was refused");
      const auto now = SteadyClock::now();
      waits_.push_back(std::chrono::duration<double, std::milli>(now - began).count());
      if (now < end_) hand_over();
    });
  }

  Append next_append(std::size_t session) {
    Append append = append_events({"session" + std::to_string(session)}, expected_[session],
                                  load_.events_an_append);
    for (auto& event : append.events) event.body = body_;
    append.answer = StoredAnswer{"p3f9a", "pX3mT0c2Q9yV5uB1kD8wZg",
                                 "q1Yp0vF1uXl2mZ8s7TtYw3bKc4dRe5nQh6GjVa9BxUE", "{\"at\":[45]}"};
    expected_[session] += load_.events_an_append;
    return append;
  }

  const std::string body_ =
      R"({"id":"k9","text":"Expenses took eight weeks last time. Who can sort this before June?",)"
      R"("table":"t3","by":"p3f9a","status":"open","revision":1,"owner":null,"due":null})";
  const Load& load_;
  EventStore& store_;
  WaitingLoop& loop_;
  std::vector<std::int64_t> expected_;
  std::size_t handed_over_ = 0;
  std::vector<double> waits_;
  SteadyClock::time_point end_;
};

Figures run_once(const Load& load, const std::filesystem::path& directory, double seconds) {
  std::filesystem::remove_all(directory);
  WaitingLoop loop;
  Figures figures;
  {
    SqliteEventStore store(open_or_throw(directory), loop);
    figures = Run(load, store, loop).run(std::chrono::duration<double>(seconds));
  }
  std::filesystem::remove_all(directory);
  return figures;
}

void measure(const Load& load, const std::filesystem::path& directory, double seconds) {
  std::vector<Figures> runs;
  for (int i = 0; i < kRuns; ++i) runs.push_back(run_once(load, directory, seconds));
  const auto print = [&](const char* unit, double Figures::*figure, int digits) {
    std::sort(runs.begin(), runs.end(),
              [&](const auto& a, const auto& b) { return a.*figure < b.*figure; });
    std::printf("  %-22s %.*f / %.*f / %.*f\n", unit, digits, runs.front().*figure, digits,
                runs[kRuns / 2].*figure, digits, runs.back().*figure);
  };
  std::printf("%s: min / median / max of %d runs of %g s\n", load.name, kRuns, seconds);
  print("events a second", &Figures::events_a_second, 0);
  print("appends a second", &Figures::appends_a_second, 0);
  print("answer, p50 in ms", &Figures::answer_ms_p50, 3);
  print("answer, p99 in ms", &Figures::answer_ms_p99, 3);
}

// ---- words in what a thousand sessions published: 100 texts each, of some words that all have and
// some that few have

constexpr int kPublished = 1000, kTextsOfEach = 100, kWordsOfEach = 20;

void publish_all(EventStore& store, WaitingLoop& loop) {
  constexpr std::array kCommon{"the", "is", "of", "and", "we"};
  std::size_t drawn = 1;
  for (int nth = 0; nth < kPublished; ++nth) {
    auto append = append_events({"p-" + std::to_string(nth)}, 0, 1);
    append.published = PublishedRecord{"Brew", "2026-11-26", {}};
    for (int i = 0; i < kTextsOfEach; ++i) {
      std::string text;
      for (int word = 0; word < kWordsOfEach; ++word) {
        drawn = drawn * 6364136223846793005ULL + 1442695040888963407ULL;
        const auto chance = drawn >> 33U;
        text += chance % 2 == 0 ? kCommon[chance / 2 % kCommon.size()]
                                : "w" + std::to_string(chance / 2 % 20'000);
        text += ' ';
      }
      append.published->texts.push_back({"note", text});
    }
    append_and_wait(store, loop, std::move(append));
  }
}

void measure_search(const std::filesystem::path& directory) {
  std::filesystem::remove_all(directory);
  {
    WaitingLoop loop;
    SqliteEventStore store(open_or_throw(directory), loop);
    publish_all(store, loop);
    std::printf("words in %d published records: slowest of %d, in ms\n", kPublished, kRuns);
    for (const auto* words : {"the", "the is", "w", "w1", "w17", "w1777", "nothing"}) {
      double slowest = 0;
      for (int i = 0; i < kRuns; ++i) {
        const auto start = SteadyClock::now();
        store.find_published(words);
        const std::chrono::duration<double, std::milli> took = SteadyClock::now() - start;
        slowest = std::max(slowest, took.count());
      }
      std::printf("  %-22s %.1f\n", words, slowest);
    }
  }
  std::filesystem::remove_all(directory);
}

}  // namespace
}  // namespace cuppa::tests

int main(int argc, char** argv) {
  using cuppa::tests::Load;
  const auto directory = std::filesystem::path(argc > 1 ? argv[1] : ".") / "store_bench.data";
  const double seconds = argc > 2 ? std::atof(argv[2]) : 2;
  for (const Load& load : {
           Load{"10 events an append, one append a commit", 1, 1, 10},
           Load{"10 events an append, 64 in flight, 200 sessions", 200, 64, 10},
           Load{"1 event an append, 64 in flight, 200 sessions", 200, 64, 1},
       }) {
    cuppa::tests::measure(load, directory, seconds);
  }
  cuppa::tests::measure_search(directory);
}
