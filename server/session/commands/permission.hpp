// Who may send a command, and when. Each command says both; decide() asks them before anything
// else.
#pragma once

namespace cuppa {

// A command is open to any of these. kBySelf and kByParticipant both let everybody who is in
// through; with kBySelf, decide() then looks whether the thing is the asker's own.
inline constexpr unsigned kByHost = 1;         // host and co-host
inline constexpr unsigned kByKeeper = 2;       // whoever is a table's timer
inline constexpr unsigned kBySelf = 4;         // about one's own turn, words or card
inline constexpr unsigned kByParticipant = 8;  // anybody who is in
inline constexpr unsigned kByReader = 16;      // hosts, and whoever reads notes first

// Of the commands that somebody may give for a seat: they have `who`, and say kForSeats
// (people/acting_for.hpp). Their rule sees the seat as whoever asks.

// Of some nothing is kept that says who asked, not even the answer to the same command sent again:
// they say kNobodyKeepsWhoAsked, and a second time must change nothing.

enum class When {
  lobby,         // before the first step
  live,          // while steps run
  until_closed,  // lobby and live
  closed,        // only once it is over
  any            // follow-up goes on after the close
};

}  // namespace cuppa
