// The web client: its pages for people's addresses, its files for browsers.
#pragma once

#include "http/http.hpp"

namespace cuppa {

// GET for "/", "/482915", "/start", "/s/ID/…", "/f/KEY", "/answer", "/answers" gives the page; for
// a file's path, the file, in the smallest form that the browser takes.
void answer_static(const HttpRequest& request, const HttpAnswer& answer);

}  // namespace cuppa
