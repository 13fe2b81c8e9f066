using System.Text;

namespace PrintLayout.Preflight.Plates.Pixels;

/// <summary>
/// The plates of a page by number: the four process inks, one that stands for all inks that were not met yet, and the spot inks in the
/// order in which they are met.
/// </summary>
internal sealed class InkPlates
{
    /// <summary>The plate that stands for inks not met yet: what knocks out is knocked out of it too.</summary>
    public const int Others = 4;

    /// <summary>The first plate of a spot ink.</summary>
    public const int FirstSpot = 5;

    /// <summary>The most spot inks.</summary>
    public const int MostSpots = 32;

    private static readonly string[] Process = ["Cyan", "Magenta", "Yellow", "Black"];

    private readonly List<string> _names = [.. Process, string.Empty];

    /// <summary>Number of plates, <see cref="Others"/> among them.</summary>
    public int Count => _names.Count;

    /// <summary>The name of a plate.</summary>
    public string this[int plate] => _names[plate];

    /// <summary>The plate of an ink; null where there are too many.</summary>
    /// <param name="name">Its name as the file has it. Spots named as process inks are those (ISO 32000-1 §8.6.6.4).</param>
    public int? Of(string name)
    {
        var told = Told(name);
        var known = _names.IndexOf(told);
        if (known >= 0 && known != Others) return known;
        if (_names.Count - FirstSpot >= MostSpots) return null;
        _names.Add(told);
        return _names.Count - 1;
    }

    // Names are bytes; those of inks are meant to be read as UTF-8 (§7.3.5).
    private static string Told(string name)
    {
        var text = Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(name));
        return text.Contains('\uFFFD', StringComparison.Ordinal) ? name : text;
    }
}
