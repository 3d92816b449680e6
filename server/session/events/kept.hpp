// How long something that happened is kept. Each event says so of itself, and does not compile
// without (session/sealing.cpp).
#pragma once

namespace cuppa {

enum class Kept {
  a_day,  // after the close: it mattered while the session ran. Turns, passes, clocks, duties
  in_the_record  // as long as the session: its record, and whose words they are, rest on it
};

}  // namespace cuppa
