using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PrintLayout.Cli.Messages;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Faces;
using PrintLayout.Production.House;
using PrintLayout.Production.Records;
using PrintLayout.Sources;

namespace PrintLayout.Cli.Runs;

/// <summary>One run of <c>info</c>: gathers what the program knows of itself, in groups of names and values.</summary>
internal sealed class InfoRun(Stream output)
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes what there is to say.</summary>
    /// <returns>4 when a file that comes with the program is missing or cannot be read.</returns>
    public int Execute(bool asJson)
    {
        var sink = new DiagnosticBag();
        ImmutableArray<(string Name, ImmutableArray<(string Name, string Value)> Entries)> groups =
            [("program", Program()), ("bundled files", Bundled(sink)), ("limits", Limits()), ("exit codes", Codes())];
        if (asJson) WriteJson(groups);
        else WriteText(groups);
        return ExitCodes.For(sink);
    }

    private static ImmutableArray<(string Name, string Value)> Program() =>
    [
        ("version", ProgramIdentity.Version),
        ("runtime", RuntimeInformation.FrameworkDescription),
        ("platform", RuntimeInformation.RuntimeIdentifier),
        ("compiled", RuntimeFeature.IsDynamicCodeSupported ? "just in time" : "ahead of time"),
        ("folder", AppContext.BaseDirectory),
    ];

    private static ImmutableArray<(string Name, string Value)> Bundled(DiagnosticBag sink)
    {
        using var fonts = FontOpening.Open(new FontLocations(BundledFiles.Fonts), sink, LayoutLimits.Default);
        var profile = BundledFiles.NewsprintProfile;
        if (!File.Exists(profile))
            sink.Report(Diagnostic.Error(DiagnosticCodes.FileUnreadable, SourceSpan.OfFile(profile), "the profile is missing"));
        return
        [
            ("font manifest", fonts is null ? $"{BundledFiles.Fonts} (cannot be used)" : BundledFiles.Fonts),
            ("faces", fonts is null ? "none" : string.Join(", ", fonts.Faces.Keys)),
            ("roles", fonts is null ? "none" : string.Join(", ", fonts.Roles.Keys)),
            ("output profile", File.Exists(profile) ? profile : $"{profile} (missing)"),
            ("masters", string.Join(", ", StarterProject.Masters)),
            ("house styles", "daily"),
        ];
    }

    private static ImmutableArray<(string Name, string Value)> Limits()
    {
        var limits = LayoutLimits.Default;
        return
        [
            ("bytes of a text file", Number(limits.TextFileBytes)),
            ("bytes of a source of import", Number(limits.ImportSourceBytes)),
            ("findings of one gravity in a file", Number(limits.FindingsPerFile)),
            ("nesting of YAML", Number(limits.YamlDepth)),
            ("nodes of a YAML file", Number(limits.YamlNodes)),
            ("length of a path", Number(limits.PathLength)),
            ("length of a page's name", Number(limits.PageNameLength)),
            ("largest count in a file", Number(limits.Count)),
            ("columns", Number(limits.Columns)),
            ("lines of a headline", Number(limits.HeadLines)),
            ("clusters of a heading", Number(limits.HeadingClusters)),
            ("blocks of an article", Number(limits.ArticleBlocks)),
            ("characters of a paragraph", Number(limits.ParagraphLength)),
            ("cells of a table of data", Number(limits.TableCells)),
            ("square brackets of a paragraph", Number(limits.ParagraphBrackets)),
            ("pages of an edition", Number(limits.Pages)),
            ("articles of a page", Number(limits.ArticlesPerPage)),
            ("modules of a page", Number(limits.ModulesPerPage)),
            ("bytes of a font file", Number(limits.FontFileBytes)),
            ("faces of a collection", Number(limits.FacesInCollection)),
            ("bytes of a profile", Number(limits.ProfileFileBytes)),
            ("bytes of an image file", Number(limits.ImageFileBytes)),
            ("pixels of an image", Number(limits.ImagePixels)),
            ("pixels of a JPEG", Number(limits.ImageJpegPixels)),
            ("pixels along a side", Number(limits.ImageSide)),
            ("scans of an image", Number(limits.ImageScans)),
            ("seconds of a page", Number((long)limits.PageTime.TotalSeconds)),
            ("bytes of memory of a page", Number(limits.PageMemory)),
        ];
    }

    private static ImmutableArray<(string Name, string Value)> Codes() =>
        [.. ExitCodes.Meanings.Select(code => (Number(code.Code), code.Meaning))];

    private void WriteText(ImmutableArray<(string Name, ImmutableArray<(string Name, string Value)> Entries)> groups)
    {
        var text = new StringBuilder();
        foreach (var (name, entries) in groups)
        {
            var width = entries.Max(entry => entry.Name.Length);
            text.Append(name).Append('\n');
            foreach (var entry in entries)
                text.Append("  ").Append(entry.Name.PadRight(width)).Append("  ").Append(entry.Value).Append('\n');
        }

        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private void WriteJson(ImmutableArray<(string Name, ImmutableArray<(string Name, string Value)> Entries)> groups)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteNumber("schema", 1);
        foreach (var (name, entries) in groups)
        {
            json.WriteStartObject(Key(name));
            foreach (var entry in entries) json.WriteString(Key(entry.Name), entry.Value);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static string Key(string name) => name.Replace(' ', '_').ToLowerInvariant();

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
