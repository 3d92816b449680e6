// Appends as tests hand them over.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>

#include "store/data_directory.hpp"
#include "store/event_store.hpp"
#include "store/waiting_loop.hpp"

namespace cuppa::tests {

inline SessionSummary summary_of(const SessionId& session) {
  return {.session = session,
          .epoch = "e1",
          .title = "Expenses, again",
          .status = "lobby",
          .code = "",
          .join_key = "",
          .created_at = Instant{1'000},
          .changed_at = Instant{1'000},
          .keep_until = Instant{9'000'000}};
}

// Event number `sequence` of a session (from 1), which says so in its body.
inline StoredEvent event_number(std::int64_t sequence) {
  return {.stream = "everyone",
          .offset = sequence,
          .at = Instant{1'000 + sequence},
          .kind = "park_added",
          .version = 1,
          .body = "{\"sequence\":" + std::to_string(sequence) + "}"};
}

inline Append append_events(const SessionId& session, std::int64_t expected, int events) {
  Append append;
  append.session = session;
  append.expected_sequence = expected;
  for (int i = 1; i <= events; ++i) append.events.push_back(event_number(expected + i));
  if (expected == 0) append.summary = summary_of(session);
  return append;
}

// Hands it over and waits for the answer.
inline AppendResult append_and_wait(EventStore& store, WaitingLoop& loop, Append append) {
  std::optional<AppendResult> answer;
  store.append(std::move(append), [&](AppendResult result) { answer = result; });
  loop.run_until([&] { return answer.has_value(); });
  return *answer;
}

inline AppendResult add_host_key_and_wait(EventStore& store, WaitingLoop& loop, std::string hash,
                                          Instant until) {
  std::optional<AppendResult> answer;
  store.add_host_key({std::move(hash), Instant{1}, until},
                     [&](AppendResult result) { answer = result; });
  loop.run_until([&] { return answer.has_value(); });
  return *answer;
}

inline AppendResult erase_and_wait(EventStore& store, WaitingLoop& loop, const SessionId& session) {
  std::optional<AppendResult> answer;
  store.erase_session(session, {}, {}, [&](AppendResult result) { answer = result; });
  loop.run_until([&] { return answer.has_value(); });
  return *answer;
}

inline AppendResult rewrite_and_wait(EventStore& store, WaitingLoop& loop, Rewriting rewriting) {
  std::optional<AppendResult> answer;
  store.rewrite(std::move(rewriting), [&](AppendResult result) { answer = result; });
  loop.run_until([&] { return answer.has_value(); });
  return *answer;
}

inline OpenedData open_or_throw(const std::filesystem::path& directory,
                                const BootReading& boot = read_boot()) {
  auto opened = open_data_directory(directory, boot);
  if (auto* problem = std::get_if<Problem>(&opened)) throw std::runtime_error(problem->sentence);
  return std::get<OpenedData>(std::move(opened));
}

}  // namespace cuppa::tests
