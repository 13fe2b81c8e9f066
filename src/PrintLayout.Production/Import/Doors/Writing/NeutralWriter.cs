using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PrintLayout.Images.Headers;
using PrintLayout.Import.Neutral;
using PrintLayout.Import.Structure;
using PrintLayout.Punctuation;

namespace PrintLayout.Production.Import.Doors.Writing;

/// <summary>Writes the lines of a document as neutral text, with marks of Markdown for what its mark-up said.</summary>
internal sealed partial class NeutralWriter(string stem)
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableDictionary<int, LineLook>.Builder _looks = ImmutableDictionary.CreateBuilder<int, LineLook>();
    private readonly ImmutableArray<(int, int, int)>.Builder _places = ImmutableArray.CreateBuilder<(int, int, int)>();
    private readonly ImmutableArray<DoorRemark>.Builder _remarks = ImmutableArray.CreateBuilder<DoorRemark>();
    private readonly ImmutableSortedDictionary<string, byte[]>.Builder _images =
        ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);

    private string? _opening;

    /// <summary>Where the next line begins.</summary>
    public int Offset => _text.Length;

    /// <summary>Whether the last line is an image.</summary>
    public bool EndsWithImage { get; private set; }

    /// <summary>Writes a line.</summary>
    /// <param name="line">Its text.</param>
    /// <param name="look">Its look.</param>
    /// <param name="end">What ends it: a line feed, or U+000B within a paragraph of the source.</param>
    public void Line(string line, LineLook look = LineLook.None, char end = '\n')
    {
        if (_opening is { } words && look is LineLook.None or LineLook.Bold && line.Trim().Length > 0
            && line[0] is not ('#' or '-' or '>' or NeutralText.ImageMark))
        {
            _opening = null;
            var isThere = LineShapes.IsLede(line.TrimStart()) || line.Contains(words, StringComparison.Ordinal);
            Remark(Certainty.Likely, "dateline", isThere ? $"the dateline “{words}” was left out, since the text opens with one"
                : $"the dateline “{words}” was set before the first words");
            if (!isThere) line = words + "　" + line.TrimStart();
        }

        if (look != LineLook.None) _looks[_text.Length] = look;
        _text.Append(line).Append(end);
        if (line.Trim().Length > 0) EndsWithImage = false;
    }

    /// <summary>Gives the words with which the text that follows opens.</summary>
    public void Open(string dateline) => _opening = dateline;

    /// <summary>Says from which place of the source on the next lines come.</summary>
    public void Place(int line, int column)
    {
        if (_places.Count > 0 && _places[^1].Item1 == _text.Length) return;
        _places.Add((_text.Length, line, column));
    }

    /// <summary>Adds a remark at the next line.</summary>
    public void Remark(Certainty certainty, string rule, string message) =>
        _remarks.Add(new DoorRemark(certainty, rule, _text.Length, message));

    /// <summary>Writes an image, where its form can be printed.</summary>
    /// <param name="bytes">The file of the image; null when there is none.</param>
    /// <param name="name">What the source calls it.</param>
    public void Image(byte[]? bytes, string name)
    {
        var ending = bytes is null ? null : Ending(bytes);
        if (ending is null)
        {
            Remark(Certainty.Guess, "image", bytes is null
                ? $"the image “{name}” is not in the source or beside it; place it by hand"
                : $"the image “{name}” is of a form that is not placed; export it as JPEG, PNG, TIFF or SVG and place it by hand");
            return;
        }

        var file = string.Create(CultureInfo.InvariantCulture, $"{stem}-{_images.Count + 1}.{ending}");
        _images[file] = bytes!;
        Line(NeutralText.ImageMark + file, end: '\v');
        EndsWithImage = true;
    }

    /// <summary>The document.</summary>
    /// <param name="form">Name of the form, for the report.</param>
    public DoorDocument Document(string form)
    {
        if (_places.Count > 0 && _places[0].Item1 > 0) _places.Insert(0, (0, 1, 1));
        return new DoorDocument(
            new NeutralText(_text.ToString(), form, IsMarkdown: true)
            {
                HasParagraphs = true,
                Looks = _looks.ToImmutable(),
                Places = _places.ToImmutable(),
                Remarks = _remarks.ToImmutable(),
            },
            _images.ToImmutable());
    }

    /// <summary>A name for files of a source, without characters that YAML or a file system would read otherwise.</summary>
    public static string Stem(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var stem = string.Concat(name.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-')).Trim('-');
        return stem.Length == 0 ? "image" : stem[..Math.Min(stem.Length, 40)];
    }

    /// <summary>Words of the source as they are, with a backslash before characters that Markdown would take for mark-up.</summary>
    public static string Escape(string text) => MarkUp().Replace(text, @"\$0");

    private static string? Ending(byte[] bytes) => ImageSignature.FormatOf(bytes) switch
    {
        ImageFormat.Jpeg => "jpg",
        ImageFormat.Png => "png",
        ImageFormat.Tiff => "tif",
        ImageFormat.Webp => "webp",
        ImageFormat.Avif => "avif",
        ImageFormat.Heic => "heic",
        ImageFormat.Svg => "svg",
        _ => null,
    };

    [GeneratedRegex(
        @"[\\`*{]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[A-Za-z/!?])|&(?=#?[A-Za-z0-9]+;)|\[(?=[^\]]*\]\()|\[(?=\^)|~(?=~)|=(?==)",
        RegexOptions.CultureInvariant)]
    private static partial Regex MarkUp();
}
