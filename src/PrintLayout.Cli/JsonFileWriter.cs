using PrintLayout.Diagnostics;
using PrintLayout.Json;
using PrintLayout.Layout.Pages;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Writers;

namespace PrintLayout.Cli;

/// <summary>The display list of each page as JSON, for other tools.</summary>
internal sealed class JsonFileWriter : IPageFileWriter
{
    public string Format => "json";

    public bool ShowsFaults => false;

    public string Settings => FormattableString.Invariant($"schema {DisplayListWriter.SchemaVersion}");

    public void Write(MadePage page, string path, MemoryStream output, IDiagnosticSink sink, StageClock clock)
    {
        DisplayListWriter.Write(page.Page, output);
        clock.Lap("json");
    }
}
