// The wire's name of each field of what a group agrees: of commands and of events.
#pragma once

#include "session/command.hpp"
#include "session/event.hpp"
#include "wire/fields.hpp"
#include "wire/state_fields.hpp"

namespace cuppa::wire {

template <class V>
void fields(V& v, Of<V, SupportAgreement>& m) {
  v("id", m.id);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, StopSupportingAgreement>& m) {
  v("id", m.id);
  v("who", m.who);
}
template <class V>
void fields(V& v, Of<V, SettleAgreement>& m) {
  v("id", m.id);
}

template <class V>
void fields(V& v, Of<V, AgreementSupported>& m) {
  v("id", m.id);
  v("supported", m.supported);
}
template <class V>
void fields(V& v, Of<V, SupportTold>& m) {
  v("id", m.id);
  v("who", m.who);
  v("supports", m.supports);
}
template <class V>
void fields(V& v, Of<V, AgreementSettled>& m) {
  v("id", m.id);
}

}  // namespace cuppa::wire
