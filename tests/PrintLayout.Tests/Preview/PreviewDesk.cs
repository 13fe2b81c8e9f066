using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using PrintLayout.Diagnostics;
using PrintLayout.Preview;
using PrintLayout.Production.House;
using PrintLayout.Production.Requests;

namespace PrintLayout.Tests.Preview;

/// <summary>A small paper served from a folder of its own, and a browser's way to it.</summary>
internal sealed class PreviewDesk : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource _stop = new();
    private readonly PreviewServer _server;
    private readonly Task _run;

    public PreviewDesk()
    {
        Assert.NotEmpty(StarterProject.Create(Folder, "tabloid", new DiagnosticBag(), out _));
        var request = new RenderRequest([Path.Combine(Folder, "edition.yaml")], Path.Combine(Folder, "out"), 0, TestFonts.Bundled)
        {
            Formats = ["pdf"],
            KeepsRecords = false,
        };
        _server = PreviewServer.Start(request, new PreviewSettings(), TimeProvider.System)!;
        Assert.NotNull(_server);
        _run = Task.Run(() => _server.Run((_, _) => { }, _stop.Token));
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("preview-").FullName;

    public string Lead => Path.Combine(Folder, "articles", "lead.md");

    public Uri Address => _server.Address;

    /// <summary>A browser that has opened the address.</summary>
    public async Task<HttpClient> Open()
    {
        var cookies = new HttpClientHandler { CookieContainer = new CookieContainer() };
        var client = new HttpClient(cookies) { BaseAddress = new Uri(Address, "/") };
        var start = await client.GetStringAsync(Address, TestContext.Current.CancellationToken);
        Assert.Contains("preview.js", start, StringComparison.Ordinal);
        return client;
    }

    /// <summary>The only page, once it is as it should be.</summary>
    public static async Task<JsonElement> Page(HttpClient client, Func<JsonElement, bool> isReady)
    {
        using var late = new CancellationTokenSource(Patience);
        while (true)
        {
            var board = JsonDocument.Parse(await client.GetStringAsync("/api/board", late.Token)).RootElement;
            var pages = board.GetProperty("pages");
            if (pages.GetArrayLength() == 1 && board.GetProperty("passes").GetInt32() > 0 && isReady(pages[0])) return pages[0];
            await Task.Delay(50, late.Token);
        }
    }

    public static Task<JsonElement> Page(HttpClient client) => Page(client, _ => true);

    public static async Task<string> Svg(HttpClient client, JsonElement page) =>
        await client.GetStringAsync($"/api/page/{page.GetProperty("id").GetString()}/svg", TestContext.Current.CancellationToken);

    /// <summary>What is answered to a request line that is sent as it is, with the cookie.</summary>
    public async Task<string> Raw(HttpClient client, string start)
    {
        var token = TestContext.Current.CancellationToken;
        using var first = await client.GetAsync("/", token);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        using var line = new TcpClient();
        await line.ConnectAsync(IPAddress.Loopback, Address.Port, token);
        var cookie = $"printlayout-{Address.Port}={Address.Query["?token=".Length..]}";
        var head = $"{start} HTTP/1.1\r\nHost: 127.0.0.1:{Address.Port}\r\nCookie: {cookie}\r\n\r\n";
        try
        {
            await line.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head), token);
            using var reader = new StreamReader(line.GetStream());
            return await reader.ReadToEndAsync(token);
        }
        catch (IOException)
        {
            return string.Empty;
        }
    }

    public void Dispose()
    {
        _stop.Cancel();
        Assert.True(_run.Wait(Patience));
        _server.Dispose();
        _stop.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
