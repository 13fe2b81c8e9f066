using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PrintLayout.Plan.Editions;

namespace PrintLayout.Production.Inputs;

/// <summary>
/// Where files go: a folder, or a path with places for names, such as <c>out/{date}/{paper}-{0p}.pdf</c>. Of a path with an ending the
/// ending gives way to that of each format.
/// </summary>
public sealed record OutputPattern
{
    /// <summary>The names that may stand in braces.</summary>
    public static ImmutableArray<string> Names { get; } = ["edition", "paper", "date", "p", "0p"];

    /// <summary>The endings that name a format, each with its dot.</summary>
    public static ImmutableArray<string> Endings { get; } = [".pdf", ".png", ".svg", ".json"];

    private readonly string _path;

    private OutputPattern(string path, string? format) => (_path, Format) = (path, format);

    /// <summary>The format that the ending names; null when there is none.</summary>
    public string? Format { get; }

    /// <summary>The folder in which all files stand: the part before the first name. Report and records go there.</summary>
    public string Folder
    {
        get
        {
            var brace = _path.IndexOf('{', StringComparison.Ordinal);
            var slash = _path.LastIndexOf('/', brace < 0 ? _path.Length - 1 : brace);
            return slash switch { < 0 => ".", 0 => "/", _ => _path[..slash] };
        }
    }

    /// <summary>Reads what stands behind <c>-o</c>.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="hasManyEditions">Whether a plain folder gets a folder for each edition.</param>
    /// <param name="problem">What is wrong with it; null when nothing is.</param>
    public static OutputPattern? TryParse(string text, bool hasManyEditions, out string? problem)
    {
        problem = null;
        var path = Path.DirectorySeparatorChar == '\\' ? text.Replace('\\', '/') : text;
        for (var at = path.IndexOf('{', StringComparison.Ordinal); at >= 0; at = path.IndexOf('{', at + 1))
        {
            var end = path.IndexOf('}', at);
            var name = end < 0 ? path[(at + 1)..] : path[(at + 1)..end];
            if (end > 0 && Names.Contains(name)) continue;
            problem = end < 0
                ? $"the brace in {path[at..]} is not closed"
                : $"{{{name}}} is not a name for output paths; there are {string.Join(", ", Names.Select(known => $"{{{known}}}"))}";
            return null;
        }

        var ending = Endings.FirstOrDefault(known => path.EndsWith(known, StringComparison.OrdinalIgnoreCase));
        if (ending is not null) return new OutputPattern(path[..^ending.Length], ending[1..]);
        if (path.Contains("{p}", StringComparison.Ordinal) || path.Contains("{0p}", StringComparison.Ordinal))
            return new OutputPattern(path, null);
        var folder = path.TrimEnd('/');
        if (folder.Length == 0) folder = path.Length == 0 ? "." : string.Empty;
        var isParted = hasManyEditions && !path.Contains("{edition}", StringComparison.Ordinal);
        return new OutputPattern(isParted ? folder + "/{edition}/{p}" : folder + "/{p}", null);
    }

    /// <summary>The path of a file.</summary>
    /// <param name="input">The edition as the run names it.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="page">Name of the page, or of the file that holds several.</param>
    /// <param name="format">The ending.</param>
    public string PathOf(EditionInput input, Edition edition, string page, string format)
    {
        var path = new StringBuilder(_path);
        path.Replace("{edition}", string.Join('/', input.Name.Split('/').Select(FileName)));
        path.Replace("{paper}", FileName(edition.Paper.Value));
        path.Replace("{date}", edition.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        path.Replace("{0p}", Padded(page, edition));
        path.Replace("{p}", page);
        return path.Append('.').Append(format).ToString();
    }

    /// <summary>The number of a page with as many digits as the longest of the edition, two at the least, so that files sort.</summary>
    private static string Padded(string page, Edition edition)
    {
        var letters = page.TrimEnd("0123456789".ToCharArray());
        var most = edition.Pages.Select(p => p.Name.Value).Append(page)
            .Max(name => name.Length - name.TrimEnd("0123456789".ToCharArray()).Length);
        return letters.Length == page.Length ? page : letters + page[letters.Length..].PadLeft(Math.Max(2, most), '0');
    }

    /// <summary>A name as part of a path: what would lead elsewhere, or no disk takes, becomes an underscore.</summary>
    internal static string FileName(string name)
    {
        var safe = string.Concat(name.Select(
            c => c is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' or '{' or '}' || char.IsControl(c) ? '_' : c)).Trim();
        return safe.Trim('.').Length == 0 ? "_" : safe;
    }
}
