using System.Collections.Immutable;
using System.Text;
using PrintLayout.Images.Documents;
using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.PdfText.Placing;

/// <summary>What a paper must know of a page that it places: transparency, spot inks, output condition, layers, annotations.</summary>
/// <param name="file">The file.</param>
/// <param name="page">The page.</param>
internal sealed class PageFacts(PdfObjects file, PlacedPage page)
{
    private const int MostDepth = 64;
    private const int MostValues = 5_000_000;

    private static readonly ImmutableHashSet<string> NoInks = ["All", "None", "Cyan", "Magenta", "Yellow", "Black"];

    private readonly SortedSet<string> _spots = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _layers = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _hidden = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<IToken>> _off = new(() => HiddenIn(file));
    private readonly Lazy<bool> _isTransparent = new(() => new TransparencySearch(file).Find(page.Page));

    /// <summary>Whether the page is blended with anything but opaque ink.</summary>
    public bool HasTransparency => Blending.IsGroup(file, page.Page.Dictionary) || _isTransparent.Value;

    /// <summary>Whether a value is a layer or a rule about layers (§8.11).</summary>
    public static bool IsLayer(PdfObjects file, DictionaryToken value) => file.Name(value, "Type") is "OCG" or "OCMD";

    /// <summary>Looks for spot inks in a value and in those that stand in it, references apart.</summary>
    public void Look(IToken value)
    {
        var looked = 0;
        var next = new Stack<(IToken Value, int Depth)>([(value, 0)]);
        while (next.TryPop(out var pair) && ++looked < MostValues)
        {
            if (pair.Depth > MostDepth) continue;
            if (pair.Value is DictionaryToken dictionary)
            {
                foreach (var inner in dictionary.Data.Values) next.Push((inner, pair.Depth + 1));
            }
            else if (pair.Value is ArrayToken array)
            {
                AddInks(array);
                foreach (var inner in array.Data) next.Push((inner, pair.Depth + 1));
            }
        }
    }

    /// <summary>Notes a layer that the page uses.</summary>
    public void AddLayer(DictionaryToken layer)
    {
        var groups = file.Name(layer, "Type") == "OCG" ? [layer] : file.Entry(layer, "OCGs") switch
        {
            DictionaryToken one => [one],
            ArrayToken several => several.Data.Select(file.Resolve).OfType<DictionaryToken>().ToArray(),
            _ => [],
        };
        foreach (var group in groups)
        {
            var name = PdfStrings.Of(file.Entry(group, "Name")) ?? "?";
            _layers.Add(name);
            if (_off.Value.Contains(group)) _hidden.Add(name);
        }
    }

    /// <summary>The page with these facts.</summary>
    public DocumentForm Of(ImmutableArray<DocumentObject> objects) => new(objects)
    {
        HasTransparency = HasTransparency,
        Spots = [.. _spots],
        Condition = Condition(),
        Annotations = Annotations(),
        Layers = [.. _layers],
        HiddenLayers = [.. _hidden],
        HasBox = page.HasBox,
    };

    private void AddInks(ArrayToken space)
    {
        if (space.Length < 4 || file.Resolve(space[0]) is not NameToken { Data: "Separation" or "DeviceN" }) return;
        _spots.UnionWith(file.Names(space[1]).Where(ink => !NoInks.Contains(ink)).Select(Told));
    }

    // Names are bytes; those of inks are meant to be read as UTF-8 (§7.3.5).
    private static string Told(string name)
    {
        var text = Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(name));
        return text.Contains('\uFFFD', StringComparison.Ordinal) ? name : text;
    }

    private string? Condition() => file.PressIntents.FirstOrDefault() is { } intent
        ? PdfStrings.Of(file.Entry(intent, "OutputConditionIdentifier"))
        : null;

    // Printer's marks and links are not seen in print; a hidden note is not meant to be (§12.5.3).
    private int Annotations() => file.Array(page.Page.Dictionary, "Annots")?.Data.Count(item =>
        file.Dictionary(item) is { } note
        && file.Name(note, "Subtype") is not ("Link" or "Popup" or "PrinterMark" or "TrapNet")
        && ((int)(file.Number(note, "F") ?? 0) & 2) == 0) ?? 0;

    private static HashSet<IToken> HiddenIn(PdfObjects file)
    {
        var hidden = new HashSet<IToken>(ReferenceEqualityComparer.Instance);
        var layers = file.Dictionary(file.Catalog, "OCProperties");
        var order = file.Dictionary(layers, "D");
        if (file.Name(order, "BaseState") == "OFF") Add(file.Array(layers, "OCGs"), isHidden: true);
        Add(file.Array(order, "ON"), isHidden: false);
        Add(file.Array(order, "OFF"), isHidden: true);
        return hidden;

        void Add(ArrayToken? list, bool isHidden)
        {
            foreach (var layer in list?.Data.Select(file.Resolve).OfType<IToken>() ?? [])
            {
                if (isHidden) hidden.Add(layer);
                else hidden.Remove(layer);
            }
        }
    }
}
