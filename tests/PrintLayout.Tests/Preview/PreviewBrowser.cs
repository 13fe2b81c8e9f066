using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using PrintLayout.Tests.Pdf;

namespace PrintLayout.Tests.Preview;

/// <summary>
/// A tab of Debian's Chromium, led over its own protocol: a page that listens to events is never finished, so Chromium's command line
/// cannot wait for it.
/// </summary>
internal sealed class PreviewBrowser : IDisposable
{
    private readonly string _profile = Directory.CreateTempSubdirectory("printlayout-").FullName;
    private readonly Process _process;
    private readonly ClientWebSocket _socket = new();
    private int _number;

    private PreviewBrowser(Uri address)
    {
        var start = new ProcessStartInfo("chromium") { RedirectStandardError = true, RedirectStandardOutput = true };
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--remote-debugging-port=0", "--window-size=1280,800",
            $"--user-data-dir={_profile}", address.ToString(),
        ];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Opens an address.</summary>
    public static async Task<PreviewBrowser> Open(Uri address)
    {
        OutsideTool.Require("chromium");
        var browser = new PreviewBrowser(address);
        try
        {
            await browser.Connect();
            return browser;
        }
        catch
        {
            browser.Dispose();
            throw;
        }
    }

    /// <summary>The value of an expression in the page.</summary>
    public async Task<string> Value(string expression)
    {
        var answer = await Ask("Runtime.evaluate", $"{{\"expression\":{Quoted($"String({expression})")}}}");
        return answer is { } said && said.GetProperty("result").TryGetProperty("value", out var value) ? value.GetString()! : string.Empty;
    }

    /// <summary>Waits until an expression holds.</summary>
    public async Task Until(string condition)
    {
        for (var turn = 0; turn < 400; turn++)
        {
            if (await Value(condition) == "true") return;
            await Task.Delay(50, Cancel);
        }

        Assert.Fail($"{condition} never came true on {await Value("document.body.innerText")}");
    }

    /// <summary>What is on the screen, as PNG.</summary>
    public async Task<byte[]> Screenshot() => (await Ask("Page.captureScreenshot", "{}"))!.Value.GetProperty("data").GetBytesFromBase64();

    public void Dispose()
    {
        _socket.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(_profile, recursive: true);
    }

    private static string Quoted(string text) => "\"" + JsonEncodedText.Encode(text) + "\"";

    private async Task Connect()
    {
        var file = Path.Combine(_profile, "DevToolsActivePort");
        for (var turn = 0; !File.Exists(file) && turn < 400; turn++) await Task.Delay(50, Cancel);
        var port = (await File.ReadAllLinesAsync(file, Cancel))[0];
        using var client = new HttpClient();
        for (var turn = 0; turn < 100; turn++)
        {
            var tabs = JsonDocument.Parse(await client.GetStringAsync($"http://127.0.0.1:{port}/json/list", Cancel)).RootElement;
            var tab = tabs.EnumerateArray().FirstOrDefault(each => each.GetProperty("type").GetString() == "page");
            if (tab.ValueKind == JsonValueKind.Object)
            {
                await _socket.ConnectAsync(new Uri(tab.GetProperty("webSocketDebuggerUrl").GetString()!), Cancel);
                return;
            }

            await Task.Delay(50, Cancel);
        }

        Assert.Fail("Chromium opened no tab");
    }

    /// <summary>Asks the browser; null when it cannot say, as while a page is being left for another.</summary>
    private async Task<JsonElement?> Ask(string method, string parameters)
    {
        var id = ++_number;
        var asked = Encoding.UTF8.GetBytes($"{{\"id\":{id},\"method\":\"{method}\",\"params\":{parameters}}}");
        await _socket.SendAsync(asked, WebSocketMessageType.Text, endOfMessage: true, Cancel);
        while (true)
        {
            using var whole = new MemoryStream();
            var part = new byte[1 << 16];
            ValueWebSocketReceiveResult got;
            do
            {
                got = await _socket.ReceiveAsync(part.AsMemory(), Cancel);
                whole.Write(part, 0, got.Count);
            }
            while (!got.EndOfMessage);
            var answer = JsonDocument.Parse(whole.ToArray()).RootElement;
            if (answer.TryGetProperty("id", out var of) && of.GetInt32() == id)
                return answer.TryGetProperty("result", out var result) ? result : null;
        }
    }
}
