using PrintLayout.Languages.Hyphenation;
using PrintLayout.Languages.Phrases;

namespace PrintLayout.Languages.ZhHans;

/// <summary>Simplified Chinese as papers of the Mainland set it (CLREQ, GB/T 15834).</summary>
internal static class ZhHansProfile
{
    private static readonly ChineseCharacterClasses Classes = new();

    /// <summary>The profile.</summary>
    public static readonly LanguageProfile Instance = new(
        tag: "zh-Hans",
        script: "Hani",
        classes: Classes,
        // Word space 0.28 em, to 0.25 when a line shrinks, to 0.5 when it stretches (CLREQ, "Line Adjustment"). In display text brackets
        // keep a tenth of their outer blank, stops a fifth of theirs so that the sense still pauses (composition.md C13.3).
        spacing: new LanguageSpacing(WordSpace: 280, WordSpaceLeast: 250, WordSpaceMost: 500, DisplayBracket: 100, DisplayStop: 200),
        tailoringFor: static level => new ChineseLineBreakTailoring(level),
        quotationMarks: new ChineseQuotationMarks(),
        display: new DisplayBreaking(
            "的地得了着过和与及也们吗呢吧",
            "再将把被对向在从为让由以使令于给比跟同第每各本该最更很太又就都还才要能会可应须不未没无拟欲正已新首副",
            "的了",
            new PhraseModel("phrases-zh-hans.json"),
            new ChineseBreakTies(WordsBeside.Cutter)),
        // The Western words of Chinese papers are English in all likelihood.
        division: new HyphenatableWords(Classes),
        words: new ChineseWords(),
        dates: new ChineseDates());
}
