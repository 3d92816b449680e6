#include "session/event.hpp"

namespace cuppa {

Event::Event() = default;
Event::Event(const Event& other) = default;
Event::Event(Event&& other) noexcept = default;
Event& Event::operator=(const Event& other) = default;
Event& Event::operator=(Event&& other) noexcept = default;
Event::~Event() = default;

bool Event::operator==(const Event& other) const {
  return static_cast<const EventKinds&>(*this) == static_cast<const EventKinds&>(other);
}

}  // namespace cuppa
