// The figures of a running server in Prometheus' text format. Names and units are by Prometheus'
// conventions (prometheus.io/docs/practices/naming). A label is never a session, a table, a person
// or an address: its values are closed lists.
//
// A new figure: a number in watch/, and a line in metrics.cpp.
#pragma once

#include <functional>
#include <string>

#include "room/room_registry.hpp"
#include "watch/house_figures.hpp"
#include "watch/net_figures.hpp"

namespace cuppa {

// Where the figures come from; all of it outlives the router, and is asked on the loop's thread.
struct Watched {
  RoomRegistry& rooms;
  std::function<const NetFigures&()> net;
  std::function<NetStanding()> standing;
  std::function<const SecondsHistogram&()> timer_lateness;
  const HouseFigures& house;
  std::string version;
};

// All of them as they are now.
std::string metrics_text(const Watched& watched);

}  // namespace cuppa
