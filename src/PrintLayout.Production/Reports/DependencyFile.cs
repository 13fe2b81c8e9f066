using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using PrintLayout.Production.Outcomes;

namespace PrintLayout.Production.Reports;

/// <summary>
/// Lists which files each output of a run depends on, for other build tools. Input files that are not there are left out.
/// </summary>
internal static class DependencyFile
{
    private const string Equal = "printlayout-equal";
    private const string Quoted = " \t#:*?[";

    // What no quoting hides from make: it would end the list of files, or begin another. A quoted wildcard that finds no file keeps its
    // backslash.
    private static readonly SearchValues<char> Unnameable = SearchValues.Create(";|\n\r");
    private static readonly SearchValues<char> Wildcards = SearchValues.Create("*?[");

    /// <summary>A path of the run that make cannot name; null when there is none.</summary>
    /// <param name="run">The run.</param>
    public static string? UnnameableIn(BatchOutcome run) =>
        run.Pages.SelectMany(page => page.Files).Select(file => file.Path)
            .FirstOrDefault(path => path.AsSpan().ContainsAny(Unnameable) || path.AsSpan().ContainsAny(Wildcards))
        ?? run.Pages.SelectMany(page => page.Inputs).FirstOrDefault(path =>
            (path.AsSpan().ContainsAny(Unnameable)
                || (path.Contains('\\', StringComparison.Ordinal) && path.AsSpan().ContainsAny(Wildcards))) && File.Exists(path));

    /// <summary>Writes the list.</summary>
    /// <param name="run">The run; for make one without names that make cannot read (<see cref="UnnameableIn"/>).</param>
    /// <param name="form">Its form.</param>
    /// <param name="output">Where to.</param>
    public static void Write(BatchOutcome run, DependencyForm form, Stream output)
    {
        if (form == DependencyForm.Json) WriteJson(run, output);
        else WriteMake(run, output);
    }

    private static void WriteMake(BatchOutcome run, Stream output)
    {
        using var text =
            new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        if (run.Pages.SelectMany(page => page.Inputs.Concat(page.Files.Select(file => file.Path)))
            .Any(path => path.Contains('=', StringComparison.Ordinal))) text.WriteLine($"{Equal} := =");
        var rules = run.Pages.SelectMany(page => page.Files.Select(file => (file.Path, page)))
            .GroupBy(pair => pair.Path, pair => pair.page, StringComparer.Ordinal);
        foreach (var rule in rules)
            text.WriteLine($"{Escaped(rule.Key, isTarget: true)}: "
                + $"{string.Join(" \\\n  ", Inputs(rule).Select(path => Escaped(path, isTarget: false)))}");
    }

    private static void WriteJson(BatchOutcome run, Stream output)
    {
        using var json = new Utf8JsonWriter(output, ReportWriter.Options);
        json.WriteStartObject();
        json.WriteNumber("schema", 1);
        json.WriteStartArray("pages");
        foreach (var page in run.Pages)
        {
            json.WriteStartObject();
            json.WriteString("edition", run.Editions.First(edition => edition.Pages.Contains(page)).Input.Path);
            json.WriteString("page", page.Page);
            WriteList(json, "outputs", page.Files.Select(file => file.Path));
            WriteList(json, "inputs", Inputs([page]));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> paths)
    {
        json.WriteStartArray(name);
        foreach (var path in paths) json.WriteStringValue(path);
        json.WriteEndArray();
    }

    private static ImmutableSortedSet<string> Inputs(IEnumerable<PageOutcome> pages) =>
        pages.SelectMany(page => page.Inputs).Where(File.Exists).ToImmutableSortedSet(StringComparer.Ordinal);

    /// <summary>A path as make reads it, in GNU make's rules of quoting; an equals sign would make the line an assignment.</summary>
    private static string Escaped(string path, bool isTarget)
    {
        var text = new StringBuilder();
        for (var i = 0; i < path.Length; i++)
        {
            var c = path[i];
            var isQuoted = Quoted.Contains(c) || (c == '%' && isTarget);
            // Backslashes are themselves except before what they quote.
            if (isQuoted)
            {
                for (var before = i; before > 0 && path[before - 1] == '\\'; before--) text.Append('\\');
                text.Append('\\');
            }

            text.Append(c switch { '$' => "$$", '=' => $"$({Equal})", _ => c.ToString() });
        }

        return text.ToString();
    }
}
