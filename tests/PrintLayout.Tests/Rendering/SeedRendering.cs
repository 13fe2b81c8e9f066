using System.Text.Json;
using PrintLayout.Cli.Runs;
using PrintLayout.Production.Requests;

namespace PrintLayout.Tests.Rendering;

/// <summary>The sample edition rendered once, by the command itself, for all tests that look at what came out.</summary>
public sealed class SeedRendering : IDisposable
{
    public const int Ppi = 72;
    private readonly string _folder = Directory.CreateTempSubdirectory("printlayout-").FullName;

    public SeedRendering()
    {
        ExitCode = Run(_folder, out var messages);
        Messages = messages;
    }

    public int ExitCode { get; }

    public string Messages { get; }

    public byte[] Pdf => File.ReadAllBytes(Path.Combine(_folder, "A2.pdf"));

    public byte[] Png => File.ReadAllBytes(Path.Combine(_folder, "A2.png"));

    public string[] FileNames => [.. Directory.GetFiles(_folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static string Edition => Path.Combine(TestPaths.Root, "seeds/a2/edition.yaml");

    public static int Run(string folder, out string messages)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var settings = new RenderRequest([Edition], folder, Ppi, TestFonts.Bundled);
        var code = new RenderRun(settings, output, errors).Execute();
        messages = errors.ToString();
        return code;
    }

    public JsonElement Page()
    {
        using var report = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_folder, "report.json")));
        return report.RootElement.GetProperty("editions")[0].GetProperty("pages")[0].Clone();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
