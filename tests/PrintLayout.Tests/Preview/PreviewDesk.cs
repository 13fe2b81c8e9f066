using System.Net;
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

    public PreviewDesk(bool writes = false)
    {
        Assert.NotEmpty(StarterProject.Create(Folder, "tabloid", new DiagnosticBag(), out _));
        var request = new RenderRequest([Path.Combine(Folder, "edition.yaml")], Path.Combine(Folder, "out"), 0, TestFonts.Bundled)
        {
            Formats = ["pdf"],
            KeepsRecords = false,
        };
        _server = PreviewServer.Start(request, new PreviewSettings { Writes = writes }, TimeProvider.System)!;
        Assert.NotNull(_server);
        _run = Task.Run(() => _server.Run((_, _) => { }, _stop.Token));
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("preview-").FullName;

    public string Lead => Path.Combine(Folder, "articles", "lead.md");

    public Uri Address => _server.Address;

    /// <summary>A browser that has opened the address.</summary>
    public async Task<HttpClient> Open()
    {
        var client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(Address, "/") };
        Assert.Contains("preview.js", await client.GetStringAsync(Address, TestContext.Current.CancellationToken), StringComparison.Ordinal);
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

    /// <summary>Asks to save the lead.</summary>
    public async Task<HttpStatusCode> Save(HttpClient client, string text, string digest, string? file = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "/api/manuscript?file=" + Uri.EscapeDataString(file ?? Lead));
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        request.Headers.Add("X-Digest", digest);
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    /// <summary>The lead as a browser reads it, with its digest.</summary>
    public async Task<(string Text, string Digest)> Read(HttpClient client)
    {
        var token = TestContext.Current.CancellationToken;
        using var answer = await client.GetAsync("/api/manuscript?file=" + Uri.EscapeDataString(Lead), token);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadAsStringAsync(token), answer.Headers.GetValues("X-Digest").Single());
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
