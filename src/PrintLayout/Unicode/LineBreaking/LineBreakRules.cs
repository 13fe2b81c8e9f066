using PrintLayout.Unicode.Properties;
using static PrintLayout.Unicode.Properties.LineBreakClass;

namespace PrintLayout.Unicode.LineBreaking;

/// <summary>
/// The pair rules LB4 to LB31 of UAX #14, one method for each rule, in the order of the annex. The struct visits the boundaries of a
/// text from left to right. It keeps the state that rules need of earlier units (spaces, numbers, regional indicators), so that no
/// rule has to search backwards. This file holds the traversal and the rules up to LB18; LineBreakRules.Words.cs holds the others.
/// </summary>
internal ref partial struct LineBreakRules
{
    private readonly ReadOnlySpan<LineBreakUnit> _units;

    /// <summary>Index of the unit after the boundary.</summary>
    private int _right;

    /// <summary>Index of the last unit before the boundary that is not SP, or −1: the X of rules of the form "X SP*".</summary>
    private int _beforeSpaces;

    private NumberState _number;

    /// <summary>Number of consecutive regional indicators before the boundary, for LB30a.</summary>
    private int _regionalIndicators;

    /// <summary>Starts before the first boundary.</summary>
    public LineBreakRules(ReadOnlySpan<LineBreakUnit> units)
    {
        _units = units;
        _beforeSpaces = -1;
    }

    /// <summary>How much of the pattern <c>NU (SY | IS)* (CL | CP)?</c> of LB25 the text before the boundary matches.</summary>
    private enum NumberState
    {
        None,
        Open,
        Closed,
    }

    /// <summary>The current boundary, as a UTF-16 index into the text.</summary>
    public readonly int Boundary => _units[_right].Start;

    /// <summary>What the tailoring thinks of a line end at the current boundary.</summary>
    public readonly LineBreakGrade Grade => _units[_right].Grade;

    private readonly LineBreakClass Left => _units[_right - 1].Class;

    private readonly LineBreakClass Right => _units[_right].Class;

    /// <summary>Moves to the next boundary inside the text; false when there is none.</summary>
    public bool MoveNext()
    {
        if (_right + 1 >= _units.Length)
            return false;
        var passed = Right;
        if (passed != SP)
            _beforeSpaces = _right;
        _number = passed switch
        {
            NU => NumberState.Open,
            SY or IS when _number == NumberState.Open => NumberState.Open,
            CL or CP when _number == NumberState.Open => NumberState.Closed,
            _ => NumberState.None,
        };
        _regionalIndicators = passed == RI ? _regionalIndicators + 1 : 0;
        _right++;
        return true;
    }

    /// <summary>Applies the rules to the current boundary; the first rule that matches decides.</summary>
    public readonly LineBreakOpportunity Decide()
    {
        // A shortcut for most pairs of a Chinese text: of the rules to LB31 none but LB8a and those of a tailoring match them.
        ref readonly var left = ref _units[_right - 1];
        ref readonly var right = ref _units[_right];
        if (left.Class == ID && right.Class == ID)
        {
            const LineBreakTraits holds = LineBreakTraits.EndsWithJoiner | LineBreakTraits.KeepWithNext;
            var isHeld = (left.Traits & holds) != 0 || right.Is(LineBreakTraits.KeepWithPrevious);
            return isHeld ? LineBreakOpportunity.Prohibited : LineBreakOpportunity.Allowed;
        }

        if (LB05CarriageReturnLineFeed())
            return LineBreakOpportunity.Prohibited;
        if (LB04() || LB05())
            return LineBreakOpportunity.Mandatory;
        if (LB06() || LB07())
            return LineBreakOpportunity.Prohibited;
        if (LB08())
            return LineBreakOpportunity.Allowed;
        if (LB08a() || LB11() || LB12() || Tailored())
            return LineBreakOpportunity.Prohibited;

        if (LB12a() || LB13() || LB14() || LB15a() || LB15b())
            return LineBreakOpportunity.Prohibited;
        if (LB15c())
            return LineBreakOpportunity.Allowed;
        if (LB15d() || LB16() || LB17())
            return LineBreakOpportunity.Prohibited;
        if (LB18())
            return LineBreakOpportunity.Allowed;
        if (LB19() || LB19a())
            return LineBreakOpportunity.Prohibited;
        if (LB20())
            return LineBreakOpportunity.Allowed;
        return AnyWordRule() ? LineBreakOpportunity.Prohibited : LB31();
    }

    /// <summary>LB4: BK !</summary>
    private readonly bool LB04() => Left == BK;

    /// <summary>LB5, first line: CR × LF.</summary>
    private readonly bool LB05CarriageReturnLineFeed() => Left == CR && Right == LF;

    /// <summary>LB5: (CR | LF | NL) !</summary>
    private readonly bool LB05() => Left is CR or LF or NL;

    /// <summary>LB6: × (BK | CR | LF | NL)</summary>
    private readonly bool LB06() => Right is BK or CR or LF or NL;

    /// <summary>LB7: × SP, × ZW</summary>
    private readonly bool LB07() => Right is SP or ZW;

    /// <summary>LB8: ZW SP* ÷</summary>
    private readonly bool LB08() => BeforeSpaces(ZW);

    /// <summary>LB8a: ZWJ ×</summary>
    private readonly bool LB08a() => _units[_right - 1].Is(LineBreakTraits.EndsWithJoiner);

    /// <summary>LB11: × WJ, WJ ×</summary>
    private readonly bool LB11() => Left == WJ || Right == WJ;

    /// <summary>LB12: GL ×</summary>
    private readonly bool LB12() => Left == GL;

    /// <summary>The prohibitions of an <see cref="ILineBreakTailoring"/>: [KeepWithNext] SP* ×, × [KeepWithPrevious]</summary>
    private readonly bool Tailored() => _units[_right].Is(LineBreakTraits.KeepWithPrevious)
        || (_beforeSpaces >= 0 && _units[_beforeSpaces].Is(LineBreakTraits.KeepWithNext));

    /// <summary>LB12a: [^SP BA HY HH] × GL</summary>
    private readonly bool LB12a() => Right == GL && Left is not (SP or BA or HY or HH);

    /// <summary>LB13: × (CL | CP | EX | SY), even after spaces</summary>
    private readonly bool LB13() => Right is CL or CP or EX or SY;

    /// <summary>LB14: OP SP* ×</summary>
    private readonly bool LB14() => BeforeSpaces(OP);

    /// <summary>LB15a: (sot | BK | CR | LF | NL | OP | QU | GL | SP | ZW) [Pi &amp; QU] SP* ×</summary>
    private readonly bool LB15a()
    {
        if (!BeforeSpaces(QU) || !_units[_beforeSpaces].Is(LineBreakTraits.InitialQuote))
            return false;
        return _beforeSpaces == 0 || _units[_beforeSpaces - 1].Class is BK or CR or LF or NL or OP or QU or GL or SP or ZW;
    }

    /// <summary>LB15b: × [Pf &amp; QU] (SP | GL | WJ | CL | QU | CP | EX | IS | SY | BK | CR | LF | NL | ZW | eot)</summary>
    private readonly bool LB15b() => Right == QU && _units[_right].Is(LineBreakTraits.FinalQuote)
        && (IsLast || ClassAt(_right + 1) is SP or GL or WJ or CL or QU or CP or EX or IS or SY or BK or CR or LF or NL or ZW);

    /// <summary>LB15c: SP ÷ IS NU</summary>
    private readonly bool LB15c() => Left == SP && Right == IS && ClassAt(_right + 1) == NU;

    /// <summary>LB15d: × IS</summary>
    private readonly bool LB15d() => Right == IS;

    /// <summary>LB16: (CL | CP) SP* × NS</summary>
    private readonly bool LB16() => Right == NS && (BeforeSpaces(CL) || BeforeSpaces(CP));

    /// <summary>LB17: B2 SP* × B2</summary>
    private readonly bool LB17() => Right == B2 && BeforeSpaces(B2);

    /// <summary>LB18: SP ÷</summary>
    private readonly bool LB18() => Left == SP;

    private readonly bool IsLast => _right + 1 == _units.Length;

    private readonly bool BeforeSpaces(LineBreakClass wanted) => _beforeSpaces >= 0 && _units[_beforeSpaces].Class == wanted;

    /// <summary>The class of a unit; outside the text XX, which no unit has after LB1.</summary>
    private readonly LineBreakClass ClassAt(int index) => (uint)index < (uint)_units.Length ? _units[index].Class : XX;
}
