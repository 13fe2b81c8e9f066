using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Files;
using PrintLayout.Production.Gate.Likeness;
using PrintLayout.Sources;

namespace PrintLayout.Production.Gate.Archives;

/// <summary>
/// The file of an archive: a line for each issue, story and picture, its fields parted by tabs. The order of the lines means nothing,
/// and a line that stands twice counts once, so that Git may join two of them (<c>merge=union</c>).
/// </summary>
internal static class ArchiveFile
{
    private const string Date = "yyyy-MM-dd";
    private const string None = "-";
    private const string Issue = "issue";
    private const string Story = "story";
    private const string Picture = "picture";
    private const string Head = "# What stood in the last issues, for `printlayout gate`. It may be joined line by line.";
    private const int LongestField = 512;

    /// <summary>Reads an archive. Reports PL1001, PL1002 or PL1009 about the file, and PL8123 for each line that is none.</summary>
    /// <param name="path">The file with the place that names it; it need not exist.</param>
    /// <param name="root">Folder of the project.</param>
    /// <param name="sink">Receives the findings.</param>
    /// <param name="limits">The limits.</param>
    /// <returns>The archive; null when the file is there and cannot be read.</returns>
    public static GateArchive? Read(Located<string> path, string root, IDiagnosticSink sink, LayoutLimits limits)
    {
        if (!File.Exists(path.Value) && !Directory.Exists(path.Value)) return GateArchive.Empty;
        if (TextFiles.Open(path.Value, root, sink, limits, path.Span) is not { } session) return null;
        var (issues, stories, pictures) = (new List<ArchivedIssue>(), new List<ArchivedStory>(), new List<ArchivedPicture>());
        var (bad, start) = (0, 0);
        foreach (var raw in session.Text.Split('\n'))
        {
            var line = raw.TrimEnd('\r');
            if (line.Length > 0 && line[0] != '#' && !Take(line.Split('\t'), issues, stories, pictures))
            {
                bad++;
                session.Warning(
                    DiagnosticCodes.ArchiveLineBad, start, start + line.Length,
                    "This line of the archive cannot be read; it does not count.",
                    "Delete it, or take the file back from version control. The archive is not written until then.");
            }

            start += raw.Length + 1;
        }

        return new GateArchive([.. issues.Distinct().OrderBy(issue => issue.Date)], [.. stories], [.. pictures]) { HasBadLines = bad > 0 };
    }

    /// <summary>Writes an archive, ordered by day.</summary>
    /// <param name="path">The file.</param>
    /// <param name="archive">What it holds.</param>
    /// <param name="sink">Receives PL4001.</param>
    public static bool TryWrite(string path, GateArchive archive, IDiagnosticSink sink) =>
        AtomicFile.TryWrite(path, TextOf(archive), sink);

    /// <summary>The text of an archive.</summary>
    /// <param name="archive">The archive.</param>
    public static string TextOf(GateArchive archive)
    {
        var lines = archive.Issues.Select(one => Line(one.Date, Issue, NumberOf(one.Number), NumberOf(one.Pages)))
            .Concat(archive.Stories.Select(one => Line(
                one.Date, Story, one.Page, one.Story, one.Sketch.Digest, BytesOf(one.Sketch.Parts), BytesOf(one.Sketch.Numbers))))
            .Concat(archive.Pictures.Select(one => Line(
                one.Date, Picture, one.Page, one.Story, one.Digest, BytesOf(one.Sketch?.Tones ?? []), NumberOf(one.Sketch?.Aspect))));
        var text = new StringBuilder(Head).Append('\n');
        foreach (var line in lines.Distinct().Order(StringComparer.Ordinal)) text.Append(line).Append('\n');
        return text.ToString();
    }

    private static bool Take(string[] fields, List<ArchivedIssue> issues, List<ArchivedStory> stories, List<ArchivedPicture> pictures)
    {
        if (fields.Length < 2 || fields.Any(field => field.Length is 0 or > LongestField)
            || !DateOnly.TryParseExact(fields[0], Date, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return false;
        switch (fields)
        {
            case [_, Issue, var number, var pages]
                when IsNumber(number, out var issue) && IsNumber(pages, out var count) && count is { } known:
                issues.Add(new ArchivedIssue(day, issue, known));
                return true;
            case [_, Story, var page, var name, { Length: TextSketch.DigestLength } digest, var parts, var numbers]
                when Bytes(parts, TextSketch.PartsLength) is { } words && Bytes(numbers, TextSketch.NumbersLength) is { } counts:
                stories.Add(new ArchivedStory(day, page, name, new TextSketch(digest, words, counts)));
                return true;
            case [_, Picture, var page, var name, var digest, var tones, var aspect]
                when Sketch(tones, aspect, out var sketch):
                pictures.Add(new ArchivedPicture(day, page, name, digest, sketch));
                return true;
            default:
                return false;
        }
    }

    private static bool Sketch(string tones, string aspect, out PictureSketch? sketch)
    {
        sketch = null;
        if (Bytes(tones, PictureSketch.Side * PictureSketch.Side) is not { } fields || !IsNumber(aspect, out var shape)
            || fields.IsEmpty != shape is null || shape == 0 || fields.Any(tone => tone > PictureSketch.MostTone)) return false;
        sketch = shape is { } known ? new PictureSketch(fields, known) : null;
        return true;
    }

    private static string Line(DateOnly date, params string[] fields) =>
        $"{date.ToString(Date, CultureInfo.InvariantCulture)}\t{string.Join('\t', fields.Select(Clean))}";

    // Names of stories are names of files, which may hold anything.
    private static string Clean(string field) =>
        field.Length is 0 or > LongestField ? None : string.Concat(field.Select(c => char.IsControl(c) ? ' ' : c));

    private static string NumberOf(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? None;

    private static bool IsNumber(string field, out int? number)
    {
        number = null;
        if (field == None) return true;
        if (!int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var read)) return false;
        number = read;
        return true;
    }

    private static string BytesOf(ImmutableArray<byte> bytes) => bytes.IsEmpty ? None : Convert.ToBase64String(bytes.AsSpan());

    /// <summary>The bytes of a field: none, or so many; null for a bad field.</summary>
    private static ImmutableArray<byte>? Bytes(string field, int length)
    {
        if (field == None) return [];
        var bytes = new byte[length + 2];
        return Convert.TryFromBase64String(field, bytes, out var written) && written == length ? [.. bytes.AsSpan(0, length)] : null;
    }
}
