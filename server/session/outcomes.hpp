// Gathers what follows from a command, each event with the stream it lives on.
#pragma once

#include <utility>
#include <vector>

#include "session/event.hpp"

namespace cuppa {

class Outcomes {
 public:
  Outcomes& everyone(Event event) { return add(Stream::everyone(), std::move(event)); }
  Outcomes& hosts(Event event) { return add(Stream::hosts(), std::move(event)); }
  Outcomes& readers(Event event) { return add(Stream::readers(), std::move(event)); }
  Outcomes& table(const TableId& table, Event event) {
    return add(Stream::table(table), std::move(event));
  }
  Outcomes& participant(const ParticipantId& who, Event event) {
    return add(Stream::participant(who), std::move(event));
  }
  Outcomes& add(Stream stream, Event event) {
    list_.push_back({std::move(stream), std::move(event)});
    return *this;
  }

  std::vector<Outcome> take() { return std::move(list_); }

 private:
  std::vector<Outcome> list_;
};

}  // namespace cuppa
