// The wire's name of each field about feedback: of commands and of events.
#pragma once

#include "session/command.hpp"
#include "session/event.hpp"
#include "wire/fields.hpp"
#include "wire/state_fields.hpp"

namespace cuppa::wire {

template <class V>
void fields(V&, Of<V, OpenFeedback>&) {}
template <class V>
void fields(V& v, Of<V, ShareFeedback>& m) {
  v("text", m.text);
}

template <class V>
void fields(V& v, Of<V, FeedbackReleased>& m) {
  v("items", m.items);
}
template <class V>
void fields(V& v, Of<V, FeedbackShared>& m) {
  v("text", m.text);
}

}  // namespace cuppa::wire
