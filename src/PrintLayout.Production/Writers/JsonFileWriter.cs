using PrintLayout.Diagnostics;
using PrintLayout.Json;
using PrintLayout.Pages;
using PrintLayout.Production.Outcomes;

namespace PrintLayout.Production.Writers;

/// <summary>The display list of each page as JSON, for other tools.</summary>
internal sealed class JsonFileWriter : ISingleFileWriter
{
    public string Format => "json";

    public bool ShowsFaults => false;

    public string Settings => FormattableString.Invariant($"schema {DisplayListWriter.SchemaVersion}");

    public void Write(PageDisplayList page, string path, MemoryStream output, IDiagnosticSink sink, StageClock clock)
    {
        DisplayListWriter.Write(page, output);
        clock.Lap("json");
    }
}
