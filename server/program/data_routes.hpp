// The owner's routes on the data themselves, for a command while no server runs: the same routes as
// the server's, with no socket and no time passing, so that no clock of a session moves by it.
#pragma once

#include <memory>
#include <string>

#include "http/http.hpp"
#include "store/data_directory.hpp"

namespace cuppa {

class DataRoutes {
 public:
  DataRoutes(OpenedData data, const std::string& address);
  ~DataRoutes();

  // Waits until what the answer says is on the disk.
  HttpResponse answer(const HttpRequest& request);

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace cuppa
