using System.Globalization;
using System.Text;
using PrintLayout.Pages.Inks;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Colour;

/// <summary>
/// The spot inks of a file, each a Separation space with a DeviceCMYK alternate (ISO 32000-1 §8.6.6.4), in order of first use. PDF/X
/// requires one alternate for each name in a file; the first one is used.
/// </summary>
internal sealed class SpotCatalog(PdfBuffer pdf)
{
    private readonly List<SpotSpace> _spaces = [];

    /// <summary>The colour space of an ink.</summary>
    public SpotSpace For(SpotInk ink)
    {
        if (_spaces.Find(space => space.Ink.Name == ink.Name) is { } known) return known;
        var name = Encoding.ASCII.GetBytes("S" + (_spaces.Count + 1).ToString(CultureInfo.InvariantCulture));
        var added = new SpotSpace(name, pdf.Reserve(), ink);
        _spaces.Add(added);
        return added;
    }

    /// <summary>Writes all spaces, after the pages.</summary>
    public void Write()
    {
        foreach (var space in _spaces) Write(space);
    }

    // The alternate is linear in the tint: an exponential function with exponent 1 (§7.10.3).
    private void Write(SpotSpace space)
    {
        using var array = pdf.StartArray(space.Reference);
        array.Name("Separation"u8);
        array.Name(Encoding.UTF8.GetBytes(space.Ink.Name));
        array.Name("DeviceCMYK"u8);
        using var function = array.Dictionary();
        function.Integer("FunctionType"u8, 2);
        function.Integer("N"u8, 1);
        Amounts(function, "Domain"u8, 0, 1000);
        Amounts(function, "C0"u8, 0, 0, 0, 0);
        Amounts(function, "C1"u8, space.Ink.Cyan, space.Ink.Magenta, space.Ink.Yellow, space.Ink.Black);
    }

    private static void Amounts(PdfDictionaryWriter to, ReadOnlySpan<byte> key, params ReadOnlySpan<int> perMille)
    {
        using var array = to.Array(key);
        foreach (var amount in perMille) array.Length(new Geometry.Pt(amount));
    }
}
