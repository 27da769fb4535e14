package org.summitsim.cli;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Chromium of this machine without a window, which tells of every error and every request. */
final class Browser implements AutoCloseable {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** It warns of every browser newer than itself, of which nothing is used that differs. */
    private static final Logger PROTOCOL = Logger.getLogger("org.openqa.selenium.devtools");

    private final ChromeDriver driver;
    private String opened = "";

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Starts one; where there is none, says so and skips the test that asks for it.
     *
     * @param profile an empty folder of its own
     */
    static Browser start(Path profile) {
        Optional<Path> browser =
                BROWSERS.stream().flatMap(name -> find(name).stream()).findFirst();
        Optional<Path> service = find("chromedriver");
        if (browser.isEmpty() || service.isEmpty()) {
            return abort("No browser: Chromium and its driver (chromium, chromium-driver) are not installed.");
        }
        PROTOCOL.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.get().toFile());
        options.addArguments(FLAGS);
        options.addArguments("--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        // With the path in this property nothing is looked for, or fetched, elsewhere.
        System.setProperty("webdriver.chrome.driver", service.get().toString());
        Browser started = new Browser(new ChromeDriver(options));
        started.driver.manage().timeouts().implicitlyWait(Duration.ZERO).scriptTimeout(Duration.ofMinutes(5));
        return started;
    }

    private static Optional<Path> find(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder).resolve(program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a file in a window of so many pixels and forgets what was told before. */
    void open(Path file, int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        driver.manage().logs().get(LogType.BROWSER);
        driver.manage().logs().get(LogType.PERFORMANCE);
        opened = file.toUri().toString();
        driver.get(opened);
    }

    /** Errors and warnings of the page since it was opened: of scripts, and of what its own policy has forbidden. */
    List<String> errors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** What the page has asked for since it was opened, other than itself. */
    List<String> requests() {
        List<String> asked = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode message = new JsonMapper().readTree(entry.getMessage()).path("message");
            String url = message.path("params").path("request").path("url").asString("");
            if (message.path("method").asString("").equals("Network.requestWillBeSent") && !url.equals(opened)) {
                asked.add(url);
            }
        }
        return asked;
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    WebElement first(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    String text(String selector) {
        return first(selector).getText();
    }

    /** Presses keys where the focus is. */
    void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Takes the focus to what a selector finds. */
    void focus(String selector) {
        run("document.querySelector(arguments[0]).focus()", selector);
    }

    /** Runs a script in the page and gives what it returns. */
    Object run(String script, Object... arguments) {
        Object answer = driver.executeScript(script, arguments);
        return answer == null ? "" : answer;
    }

    /** Uses everything there is to be used: buttons, lists, boxes, fields, sliders, of many activities some twenty, and keys. */
    void useEverything() {
        for (WebElement summary : all("summary")) {
            if (summary.isDisplayed()) {
                summary.click();
            }
        }
        run("""
                for (const list of document.querySelectorAll("select")) {
                  for (const option of [...list.options, list.options[0]]) {
                    list.value = option.value;
                    list.dispatchEvent(new Event("change"));
                    const items = [...document.querySelectorAll(".item")];
                    items.filter((item, k) => k % Math.ceil(items.length / 20) === 0).forEach((item) => item.click());
                  }
                }
                for (const node of document.querySelectorAll("input")) {
                  for (const value of node.type === "checkbox" ? ["", ""] : ["a", node.min || "", node.max || ""]) {
                    node.type === "checkbox" ? node.click() : (node.value = value);
                    node.dispatchEvent(new Event("input"));
                    node.dispatchEvent(new Event("change"));
                  }
                }
                for (const button of document.querySelectorAll("button")) {
                  button.click();
                }
                """);
        if (!all(".item").isEmpty()) {
            focus(".item[tabindex='0']");
            for (CharSequence key :
                    List.of(Keys.ARROW_DOWN, Keys.END, Keys.HOME, Keys.PAGE_DOWN, "+", "-", "<", ">", "0")) {
                press(key);
            }
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
