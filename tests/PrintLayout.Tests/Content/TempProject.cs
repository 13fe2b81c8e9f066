using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Content;

/// <summary>A folder with input files for one test, and the findings of reading them.</summary>
internal sealed class TempProject : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("printlayout-").FullName.Replace('\\', '/');

    public DiagnosticBag Bag { get; } = [];

    /// <summary>The findings as <c>PL1004 file:line:column</c>, the file named from the project's folder.</summary>
    public IEnumerable<string> Findings => Bag.Select(d => Code(d, Root + "/"));

    public string this[string name] => Root + "/" + name;

    /// <summary>A reading of a text that needs no other file.</summary>
    public static ReadSession Session(string text, IDiagnosticSink sink, LayoutLimits? limits = null) =>
        TextFiles.Session("in", text, ".", sink, limits ?? LayoutLimits.Default);

    public static string Code(Diagnostic d, string prefix = "") =>
        string.Create(CultureInfo.InvariantCulture,
            $"{d.Code} {d.Span.ToString().Replace(prefix.Length == 0 ? "\0" : prefix, string.Empty, StringComparison.Ordinal)}");

    public TempProject With(string name, string text) => With(name, System.Text.Encoding.UTF8.GetBytes(text));

    public TempProject With(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
