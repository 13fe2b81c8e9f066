using System.Collections.Immutable;
using PrintLayout.Geometry;

namespace PrintLayout.Codes;

/// <summary>
/// The bars of an EAN-13 symbol with its add-on (ISO/IEC 15420; GS1 General Specifications, 5.2), in modules. Rows are modules too: the
/// bars are 23.1 mm high at 100 % (22.85 mm are asked for), their digits 2.6 mm.
/// </summary>
internal sealed class EanSymbol
{
    /// <summary>Modules of white before the first bar.</summary>
    public const int LeftQuiet = 11;

    /// <summary>Height of a digit that people read.</summary>
    public const int DigitRows = 8;

    /// <summary>Foot of the bars of digits; the digits that people read stand a module below it.</summary>
    public const int BarFoot = 70;

    /// <summary>Height with the digits and the white below them.</summary>
    public const int Height = BarFoot + DigitRows + 2;

    /// <summary>Modules of a digit.</summary>
    public const int Digit = 7;

    // Bars of guards and of the add-on reach so far down.
    private const int GuardFoot = BarFoot + 5;
    private const int RightQuiet = 7;
    private const int AddOnQuiet = 5;

    // White between symbol and add-on, 7 to 12 modules.
    private const int AddOnGap = 9;
    private const int Half = 6;
    private const string Side = "101";
    private const string Centre = "01010";
    private const string AddOnGuard = "1011";
    private const string AddOnSeparator = "01";

    // Odd parity; even parity is its complement read backwards, the right half its complement.
    private static readonly ImmutableArray<string> Odd =
    [
        "0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111", "0001011",
    ];

    // Which digits of the left half have even parity (E), by the first digit of all.
    private static readonly ImmutableArray<string> LeftParities =
        ["OOOOOO", "OOEOEE", "OOEEOE", "OOEEEO", "OEOOEE", "OEEOOE", "OEEEOO", "OEOEOE", "OEOEEO", "OEEOEO"];

    private static readonly ImmutableArray<string> TwoParities = ["OO", "OE", "EO", "EE"];

    private static readonly ImmutableArray<string> FiveParities =
        ["EEOOO", "EOEOO", "EOOEO", "EOOOE", "OEEOO", "OOEEO", "OOOEE", "OEOEO", "OEOOE", "OOEOE"];

    private readonly ImmutableArray<EanBar>.Builder _bars = ImmutableArray.CreateBuilder<EanBar>();

    private EanSymbol(string digits, string addOn)
    {
        var x = Add(Side, LeftQuiet, 0, GuardFoot);
        LeftDigits = x;
        var parities = LeftParities[digits[0] - '0'];
        for (var i = 1; i <= Half; i++) x = Add(Pattern(digits[i], parities[i - 1]), x, 0, BarFoot);
        x = Add(Centre, x, 0, GuardFoot);
        RightDigits = x;
        for (var i = Half + 1; i < digits.Length; i++) x = Add(Complement(Odd[digits[i] - '0']), x, 0, BarFoot);
        x = Add(Side, x, 0, GuardFoot);
        AddOnLeft = x + AddOnGap;
        Width = addOn.Length == 0 ? x + RightQuiet : (AddOnRight = AddAddOn(addOn, AddOnLeft)) + AddOnQuiet;
    }

    /// <summary>The bars, from left to right; no two touch.</summary>
    public IReadOnlyList<EanBar> Bars => _bars;

    /// <summary>Width with the quiet zones.</summary>
    public int Width { get; }

    /// <summary>Where the digits of the left half start.</summary>
    public int LeftDigits { get; }

    /// <summary>Where the digits of the right half start.</summary>
    public int RightDigits { get; }

    /// <summary>Where the add-on starts.</summary>
    public int AddOnLeft { get; }

    /// <summary>Where the add-on ends; 0 without one.</summary>
    public int AddOnRight { get; }

    /// <summary>The symbol of a number.</summary>
    /// <param name="digits">Thirteen digits whose check digit is right.</param>
    /// <param name="addOn">Two or five digits, or none.</param>
    public static EanSymbol Of(string digits, string addOn) => new(digits, addOn);

    /// <summary>All bars as one outline.</summary>
    /// <param name="corner">The top left corner of the quiet zone.</param>
    /// <param name="module">Width of a module.</param>
    /// <param name="reduction">How much narrower each bar is, half of it at each edge: what ink gains on the paper.</param>
    public ImmutableArray<PathStep> Outline(PtPoint corner, Pt module, Pt reduction)
    {
        var steps = ImmutableArray.CreateBuilder<PathStep>(_bars.Count * 5);
        foreach (var bar in _bars)
        {
            var left = corner.X + (module * bar.Left) + (reduction / 2);
            var (right, top) = (left + (module * bar.Width) - reduction, corner.Y + (module * bar.Top));
            var foot = corner.Y + (module * bar.Bottom);
            steps.Add(PathStep.Move(new PtPoint(left, top)));
            steps.Add(PathStep.Line(new PtPoint(right, top)));
            steps.Add(PathStep.Line(new PtPoint(right, foot)));
            steps.Add(PathStep.Line(new PtPoint(left, foot)));
            steps.Add(PathStep.Close);
        }

        return steps.MoveToImmutable();
    }

    private int AddAddOn(string addOn, int x)
    {
        var parities = addOn.Length == 2
            ? TwoParities[((10 * (addOn[0] - '0')) + (addOn[1] - '0')) % 4]
            : FiveParities[((3 * (addOn[0] + addOn[2] + addOn[4] - (3 * '0'))) + (9 * (addOn[1] + addOn[3] - (2 * '0')))) % 10];
        // Its digits stand above its bars, a module apart.
        const int Top = DigitRows + 1;
        x = Add(AddOnGuard, x, Top, GuardFoot);
        for (var i = 0; i < addOn.Length; i++)
        {
            if (i > 0) x = Add(AddOnSeparator, x, Top, GuardFoot);
            x = Add(Pattern(addOn[i], parities[i]), x, Top, GuardFoot);
        }

        return x;
    }

    private int Add(string modules, int x, int top, int bottom)
    {
        for (var i = 0; i < modules.Length; i++)
        {
            if (modules[i] == '0') continue;
            var end = i;
            while (end < modules.Length && modules[end] == '1') end++;
            _bars.Add(new EanBar(x + i, end - i, top, bottom));
            i = end;
        }

        return x + modules.Length;
    }

    private static string Pattern(char digit, char parity)
    {
        var odd = Odd[digit - '0'];
        return parity == 'O' ? odd : string.Concat(Complement(odd).Reverse());
    }

    private static string Complement(string modules) => string.Concat(modules.Select(module => module == '0' ? '1' : '0'));
}
