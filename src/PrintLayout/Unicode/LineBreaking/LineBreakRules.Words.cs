using PrintLayout.Unicode.Properties;
using static PrintLayout.Unicode.Properties.LineBreakClass;

namespace PrintLayout.Unicode.LineBreaking;

/// <content>The rules from quotation marks to the end, LB19 to LB31.</content>
internal ref partial struct LineBreakRules
{
    /// <summary>Whether one of the rules LB20a to LB30b holds. All of them prohibit a break, so their order does not matter.</summary>
    private readonly bool AnyWordRule() =>
        LB20a() || LB21() || LB21a() || LB21b() || LB22() || LB23() || LB23a() || LB24() || LB25()
        || LB26() || LB27() || LB28() || LB28a() || LB29() || LB30() || LB30a() || LB30b();

    /// <summary>LB19: × [QU − Pi], [QU − Pf] ×</summary>
    private readonly bool LB19() => (Right == QU && !_units[_right].Is(LineBreakTraits.InitialQuote))
        || (Left == QU && !_units[_right - 1].Is(LineBreakTraits.FinalQuote));

    /// <summary>
    /// LB19a: unless both sides are East Asian, no break on either side of a quotation mark:
    /// [^EA] × QU; × QU ([^EA] | eot); QU × [^EA]; (sot | [^EA]) QU ×
    /// </summary>
    private readonly bool LB19a()
    {
        if (Right == QU && (!EastAsianAt(_right - 1) || !EastAsianAt(_right + 1)))
            return true;
        return Left == QU && (!EastAsianAt(_right) || !EastAsianAt(_right - 2));
    }

    /// <summary>LB20: ÷ CB, CB ÷</summary>
    private readonly bool LB20() => Left == CB || Right == CB;

    /// <summary>LB20a: (sot | BK | CR | LF | NL | SP | ZW | CB | GL) (HY | HH) × (AL | HL)</summary>
    private readonly bool LB20a() => Left is HY or HH && IsLetter(Right)
        && (_right == 1 || ClassAt(_right - 2) is BK or CR or LF or NL or SP or ZW or CB or GL);

    /// <summary>LB21: × (BA | HH | HY | NS), BB ×</summary>
    private readonly bool LB21() => Right is BA or HH or HY or NS || Left == BB;

    /// <summary>LB21a: HL (HY | HH) × [^HL]</summary>
    private readonly bool LB21a() => Left is HY or HH && Right != HL && ClassAt(_right - 2) == HL;

    /// <summary>LB21b: SY × HL</summary>
    private readonly bool LB21b() => Left == SY && Right == HL;

    /// <summary>LB22: × IN</summary>
    private readonly bool LB22() => Right == IN;

    /// <summary>LB23: (AL | HL) × NU, NU × (AL | HL)</summary>
    private readonly bool LB23() => (IsLetter(Left) && Right == NU) || (Left == NU && IsLetter(Right));

    /// <summary>LB23a: PR × (ID | EB | EM), (ID | EB | EM) × PO</summary>
    private readonly bool LB23a() => (Left == PR && Right is ID or EB or EM) || (Left is ID or EB or EM && Right == PO);

    /// <summary>LB24: (PR | PO) × (AL | HL), (AL | HL) × (PR | PO)</summary>
    private readonly bool LB24() => (Left is PR or PO && IsLetter(Right)) || (IsLetter(Left) && Right is PR or PO);

    /// <summary>
    /// LB25: numbers stay whole. <c>NU (SY | IS)* (CL | CP)? × (PO | PR)</c>; <c>NU (SY | IS)* × NU</c>;
    /// <c>(PO | PR) × OP IS? NU</c>; <c>(PO | PR | HY | IS) × NU</c>
    /// </summary>
    private readonly bool LB25() => Right switch
    {
        PO or PR => _number != NumberState.None,
        NU => _number == NumberState.Open || Left is PO or PR or HY or IS,
        OP => Left is PO or PR
            && (ClassAt(_right + 1) == NU || (ClassAt(_right + 1) == IS && ClassAt(_right + 2) == NU)),
        _ => false,
    };

    /// <summary>LB26: JL × (JL | JV | H2 | H3), (JV | H2) × (JV | JT), (JT | H3) × JT</summary>
    private readonly bool LB26() => Left switch
    {
        JL => Right is JL or JV or H2 or H3,
        JV or H2 => Right is JV or JT,
        JT or H3 => Right == JT,
        _ => false,
    };

    /// <summary>LB27: (JL | JV | JT | H2 | H3) × PO, PR × (JL | JV | JT | H2 | H3)</summary>
    private readonly bool LB27() => (IsKorean(Left) && Right == PO) || (Left == PR && IsKorean(Right));

    /// <summary>LB28: (AL | HL) × (AL | HL)</summary>
    private readonly bool LB28() => IsLetter(Left) && IsLetter(Right);

    /// <summary>
    /// LB28a: orthographic syllables of Brahmic scripts stay whole; A is AK, AS or the dotted circle:
    /// AP × A; A × (VF | VI); A VI × (AK | ◌); A × A VF
    /// </summary>
    private readonly bool LB28a()
    {
        if (Left == AP)
            return IsAksara(_right);
        if (IsAksara(_right - 1))
            return Right is VF or VI || (IsAksara(_right) && ClassAt(_right + 1) == VF);
        return Left == VI && IsAksara(_right - 2) && IsAksara(_right) && Right != AS;
    }

    /// <summary>LB29: IS × (AL | HL)</summary>
    private readonly bool LB29() => Left == IS && IsLetter(Right);

    /// <summary>LB30: (AL | HL | NU) × [OP − EA], [CP − EA] × (AL | HL | NU)</summary>
    private readonly bool LB30() => ((IsLetter(Left) || Left == NU) && Right == OP && !EastAsianAt(_right))
        || (Left == CP && !EastAsianAt(_right - 1) && (IsLetter(Right) || Right == NU));

    /// <summary>LB30a: regional indicators pair up from the left: (sot | [^RI]) (RI RI)* RI × RI</summary>
    private readonly bool LB30a() => Right == RI && _regionalIndicators % 2 == 1;

    /// <summary>LB30b: EB × EM, [Extended_Pictographic &amp; Cn] × EM</summary>
    private readonly bool LB30b() => Right == EM && (Left == EB || _units[_right - 1].Is(LineBreakTraits.ReservedPictograph));

    /// <summary>LB31: break everywhere else.</summary>
    private static LineBreakOpportunity LB31() => LineBreakOpportunity.Allowed;

    private static bool IsLetter(LineBreakClass value) => value is AL or HL;

    private static bool IsKorean(LineBreakClass value) => value is JL or JV or JT or H2 or H3;

    private readonly bool IsAksara(int index) =>
        ClassAt(index) is AK or AS || ((uint)index < (uint)_units.Length && _units[index].Is(LineBreakTraits.DottedCircle));

    /// <summary>Whether a unit is East Asian; false outside the text (sot and eot).</summary>
    private readonly bool EastAsianAt(int index) => (uint)index < (uint)_units.Length && _units[index].Is(LineBreakTraits.EastAsian);
}
