using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace PrintLayout.Production.Batch;

/// <summary>The form of a dependency file.</summary>
public enum DependencyForm
{
    /// <summary>A rule of make for each file.</summary>
    Make,

    /// <summary>A JSON object with a list of outputs and inputs for each page.</summary>
    Json,
}

/// <summary>Lists which files each output of a run depends on, for other build tools. Input files that are not there are left out.</summary>
public static class DependencyFile
{
    /// <summary>Writes the list.</summary>
    /// <param name="run">The run.</param>
    /// <param name="form">Its form.</param>
    /// <param name="output">Where to.</param>
    public static void Write(BatchOutcome run, DependencyForm form, Stream output)
    {
        if (form == DependencyForm.Json) WriteJson(run, output);
        else WriteMake(run, output);
    }

    private static void WriteMake(BatchOutcome run, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        var rules = run.Pages.SelectMany(page => page.Files.Select(file => (file.Path, page))).GroupBy(pair => pair.Path, pair => pair.page, StringComparer.Ordinal);
        foreach (var rule in rules)
            text.WriteLine($"{Escaped(rule.Key)}: {string.Join(" \\\n  ", Inputs(rule).Select(Escaped))}");
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

    /// <summary>As make reads it: blanks and number signs behind a backslash, a dollar twice.</summary>
    private static string Escaped(string path) => path
        .Replace("$", "$$", StringComparison.Ordinal).Replace("#", "\\#", StringComparison.Ordinal).Replace(" ", "\\ ", StringComparison.Ordinal);
}
