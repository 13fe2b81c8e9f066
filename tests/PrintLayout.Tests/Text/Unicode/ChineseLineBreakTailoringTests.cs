using System.Text;
using PrintLayout.Languages;
using PrintLayout.Languages.ZhHans;
using PrintLayout.Unicode.LineBreaking;

namespace PrintLayout.Tests.Text.Unicode;

/// <summary>Every case is a text with ÷ at each place where a line may end; rules are those of composition.md.</summary>
public sealed class ChineseLineBreakTailoringTests
{
    [Theory] // C15.1, C8.4
    [InlineData("对÷应÷“AI+÷生÷命÷健÷康”÷等")]
    [InlineData("“AI”÷概÷念")]
    [InlineData("“‘AI’÷概÷念”")]
    [InlineData("他÷说：÷“好”")]
    [InlineData("发÷布÷“GPT”÷“Claude”÷两÷款")]
    [InlineData("完÷成。÷“Hello ÷world.”÷他÷说")]
    [InlineData("在÷‘GPT÷时÷代’÷里")]
    [InlineData("读÷《Nature》÷“AI”")]
    [InlineData("用÷“a ”÷的")]
    public void Quotation_marks_in_Chinese_context_are_brackets(string expected) => Expect(expected);

    [Theory] // C15.1, C8.4
    [InlineData("He ÷said ÷“hello” ÷to ÷a“b”c.")]
    [InlineData("a“b”c")]
    [InlineData("读÷完。÷It’s ÷a“b”c.")]
    public void A_Latin_sentence_keeps_its_quotation_marks_to_itself(string expected) => Expect(expected);

    [Theory] // §15, row “ ‘
    [InlineData("他÷说÷don’t÷吗")]
    [InlineData("在÷Moore’s÷定÷律÷下")]
    [InlineData("称÷作÷‘it’s’÷的")]
    public void An_apostrophe_between_Latin_letters_is_no_closing_mark(string expected) => Expect(expected);

    [Theory] // C3.1, C15.2
    [InlineData("列÷夫·÷托÷尔÷斯÷泰")]
    [InlineData("列÷夫‧÷托")]
    [InlineData("列÷夫・÷托")]
    [InlineData("甲 ·÷乙")]
    [InlineData("“3·15”÷晚÷会")]
    [InlineData("称÷col·lecció÷者")]
    public void An_interpunct_starts_no_line(string expected) => Expect(expected);

    [Theory] // C3.1, C3.2, C15.3, C15.4
    [InlineData("北÷京～÷上÷海")]
    [InlineData("元／吨")]
    [InlineData("元/吨")]
    [InlineData("和/或 / 及")]
    [InlineData("5～÷10÷天")]
    public void Tildes_and_solidi_start_no_line_and_solidi_end_none(string expected) => Expect(expected);

    [Theory] // C3.2, C15.4
    [InlineData("见÷https://÷a÷.cn/÷news/÷real÷-CD÷-x÷页")]
    [InlineData("见÷www÷.a÷.cn/÷b÷页")]
    public void A_solidus_may_end_a_line_inside_a_URL(string expected) => Expect(expected);

    [Theory] // C4.7
    [InlineData("见÷example÷.com/÷news/÷2026/÷a÷.html÷页")]
    [InlineData("见÷my÷-site÷.com/÷a÷?b÷=c÷&d÷=e÷#f÷页")]
    [InlineData("见÷www÷.a÷.cn/÷b÷_c。")]
    [InlineData("见÷https://÷a÷-b÷.cn/÷c÷.d。")]
    [InlineData("见÷https://÷a÷.cn÷页")]
    [InlineData("信÷箱÷zhang÷.san÷@example÷.com÷.cn÷收")]
    [InlineData("信÷箱÷a÷@b÷.cn。")]
    [InlineData("信÷箱÷li÷_si÷@my÷-firm÷.com÷.cn，÷收")]
    [InlineData("见÷https://÷a÷.cn/÷x÷?q=÷%E6÷%96÷%B0÷页")]
    [InlineData("见÷ftp://÷a÷.cn/÷.env÷页")]
    [InlineData("位÷于÷/usr/÷lib/÷x÷.so÷下")]
    [InlineData("在÷~/news/÷a÷-b÷页")]
    [InlineData("见÷./a/÷b/÷c÷页")]
    [InlineData("见÷docs/÷ab/÷c÷.md÷页")]
    [InlineData("（docs/÷ab/÷c÷.md）÷页")]
    [InlineData("存÷C:\\÷News\\÷A2÷.doc÷中")]
    // None of these is an address or a path.
    [InlineData("见÷../a/÷b/÷c÷页")]
    [InlineData("见÷rules/÷press÷.md÷页")]
    [InlineData("甲/usr÷行")]
    [InlineData("v1/v2.x÷行")]
    [InlineData("A/B/C÷类")]
    [InlineData("Word/Excel/PPT÷类")]
    [InlineData("2025/06/30÷行")]
    [InlineData("京/Tokyo/Paris÷行")]
    [InlineData("甲/乙/丙")]
    [InlineData("比÷分÷A:B÷行")]
    [InlineData("每÷km/h÷行")]
    [InlineData("U.S./UK÷行")]
    [InlineData("约÷1.2/3.4÷行")]
    [InlineData("在÷A@B÷上")]
    public void Addresses_break_behind_solidi_and_before_their_joints(string expected) => Expect(expected);

    [Theory] // C4.7: ÷ at bad places only
    [InlineData("见ht÷t÷ps://ex÷a÷m÷p÷le.cn/pa÷th页")]
    [InlineData("见ht÷t÷ps://ww÷w.a.cn/in÷d÷ex页")]
    [InlineData("信箱us÷er@÷fi÷rm.co÷m收")]
    [InlineData("见example页")]
    [InlineData("见DeepSeek-V3.2页")]
    public void The_parts_of_an_address_divide_where_nothing_else_helps(string expected) =>
        ExpectOnly(expected, LineBreakOpportunity.Bad);

    [Theory] // C3.13
    [InlineData("售÷$1299、÷$1599、÷$1999÷和÷$2499，÷折")]
    [InlineData("为÷+1.25%、÷-0.36%、÷+2.17%、÷-3.02%，÷跌")]
    [InlineData("为÷−0.36%；÷−1.2%。÷−3%")]
    [InlineData("售÷€5，÷€6；÷€7：÷€8")]
    [InlineData("占÷75%÷（2025÷年）÷的")]
    [InlineData("（5）÷$3÷和÷（5%）÷¥3")]
    [InlineData("甲÷“5”÷-3℃")]
    [InlineData("涨÷5%÷《甲》÷+5%÷“乙”")]
    [InlineData("有÷C++÷（甲）÷#1，÷#2")]
    [InlineData("选、÷-v、÷-W，÷-x÷和.5、÷.6")]
    [InlineData("跌÷5%、÷–3%，÷–2%；÷’90s、÷’80s÷和÷‘甲’")]
    public void A_line_may_end_behind_stops_and_before_openers_whatever_stands_there(string expected) => Expect(expected);

    [Theory] // C4.11
    [InlineData("8GB+÷256GB、÷12GB+÷512GB÷两")]
    [InlineData("选÷ChatGPT+÷Claude÷用")]
    [InlineData("A+H÷股、÷5G+AI、÷2+8+N")]
    [InlineData("用÷C++，÷100+200，÷Notepad++")]
    public void A_line_may_end_behind_a_plus_between_long_words(string expected) => Expect(expected);

    [Theory] // C4.4: ÷ at poor places only
    [InlineData("型号Qwen2.5-÷72B-÷Instruct页")]
    [InlineData("用DeepSeek-÷V3.2和GLM-5")]
    [InlineData("在Jean-÷Paul与CD-ROM、e-mail、COVID-19、ISO-9001中")]
    [InlineData("SU7-÷Ultra、iPhone-15、小米-Wxyz")]
    public void Long_parts_of_a_code_part_where_nothing_else_helps(string expected) => ExpectOnly(expected, LineBreakOpportunity.Poor);

    [Fact] // C13.7
    public void A_headline_parts_no_code()
    {
        using var composer = new Composer();
        var shaped = composer.Shape("发布Qwen2.5-72B-Instruct与8GB+256GB新机", isDisplay: true);
        var codes = Enumerable.Range(0, shaped.Clusters.Length).Where(i => shaped.Text[shaped.Clusters[i].TextStart] is '-' or '+');
        Assert.All(codes, i => Assert.False(shaped.CanBreakAfter[i]));
    }

    [Theory] // C4.10
    [InlineData("北÷京÷－5℃、÷哈÷尔÷滨÷－25℃、÷－2℃")]
    [InlineData("升÷＋5℃，÷＋3")]
    [InlineData("３－5÷天")]
    [InlineData("京－÷沪")]
    [InlineData("型÷号÷A－B÷款")]
    [InlineData("小÷米－W÷股")]
    [InlineData("小÷米÷集÷团-W÷的")]
    [InlineData("歼-20÷和÷东÷风-41")]
    [InlineData("幅÷-0.36%÷和÷-5℃")]
    [InlineData("气÷温-15～÷-6℃÷左")]
    [InlineData("最÷低÷-15℃/-6℃÷不")]
    [InlineData("改÷.env÷和÷.NET÷的")]
    [InlineData("约÷翰.÷史")]
    public void A_sign_stays_with_its_number_and_a_suffix_with_its_name(string expected) => Expect(expected);

    [Theory] // C4.9: ÷ at poor places only
    [InlineData("投资20÷万÷欧÷元和1.5÷万÷平÷方公里")]
    [InlineData("约2026÷年1÷月20÷日")]
    [InlineData("增5÷亿÷多÷元")]
    [InlineData("存512 ÷GB的")]
    [InlineData("行5 ÷km，")]
    [InlineData("用GLM-5年")]
    [InlineData("用A1号")]
    [InlineData("从2020到2025和")]
    [InlineData("１÷万÷人")]
    public void A_place_between_a_number_and_its_unit_is_a_poor_one(string expected) => ExpectOnly(expected, LineBreakOpportunity.Poor);

    [Theory] // C3.3: ÷ at the worst places only
    [InlineData("答÷——是")]
    [InlineData("答÷⸺是")]
    [InlineData("答÷————是")]
    [InlineData("供给—模型")]
    [InlineData("等……是")]
    public void A_place_before_a_dash_is_the_worst(string expected) => ExpectOnly(expected, LineBreakOpportunity.Worst);

    [Theory] // C2, C3.1, C3.2
    [InlineData("甲÷〘乙〙÷丙")]
    [InlineData("甲÷〝乙〟÷丙")]
    [InlineData("甲÷〝乙〞÷丙")]
    [InlineData("甲÷｟乙｠，÷丙")]
    [InlineData("甲÷〘〝乙〟〙。÷丙")]
    public void Rare_brackets_are_brackets(string expected) => Expect(expected);

    [Theory] // C4.6
    [InlineData("结÷论[1]÷是")]
    [InlineData("结÷论［12］÷是")]
    [InlineData("结÷论[1,3-5]。")]
    [InlineData("据÷report[2]÷称")]
    [InlineData("他÷说。[3]÷又")]
    [InlineData("结÷论[1][2]÷是")]
    // More than numbers, or a place of its own behind a space: no sign.
    [InlineData("结÷论÷[注]÷是")]
    [InlineData("见 ÷[1]÷是")]
    public void A_note_sign_stays_with_the_word_it_marks(string expected) => Expect(expected);

    [Theory] // C1.4, C3.1, C4.1, C15.6
    [InlineData("供÷给—÷模÷型")]
    [InlineData("答÷——÷是")]
    [InlineData("答÷⸺÷是")]
    [InlineData("答÷——÷——÷是")]
    [InlineData("“——÷是”")]
    [InlineData("甲÷———÷乙")]
    [InlineData("甲÷⸺÷⸺÷乙")]
    [InlineData("甲÷——÷———÷乙")]
    public void A_single_dash_starts_no_line_and_a_pair_is_unbroken(string expected) => Expect(expected);

    [Theory] // C3.3, C4.1, C15.7
    [InlineData("等÷……÷是")]
    [InlineData("等÷……÷……÷是")]
    [InlineData("“等÷……”÷是")]
    [InlineData("等…÷是")]
    [InlineData("等÷⋯⋯÷是")]
    [InlineData("“……÷是”")]
    [InlineData("等÷……÷……。")]
    public void Dots_break_between_pairs_only(string expected) => Expect(expected);

    [Theory] // C3.8, C15.8
    [InlineData("技÷术+÷资÷本")]
    [InlineData("AI+÷生÷命")]
    [InlineData("人÷工÷智÷能+，÷是")]
    [InlineData("“互÷联÷网”+÷行÷动")]
    [InlineData("用÷C++÷写")]
    [InlineData("技÷术+AI")]
    [InlineData("零÷下÷+5℃")]
    [InlineData("甲＋÷乙")]
    [InlineData("A+")]
    [InlineData("AI+÷（新）")]
    public void A_plus_sign_that_is_a_suffix_stays_with_its_left_neighbour(string expected) => Expect(expected);

    [Theory] // C3.9, C15.9
    [InlineData("■田÷晶÷娟")]
    [InlineData("图÷■ 田÷晶÷娟")]
    [InlineData("下÷▲图÷为")]
    [InlineData("五÷★÷★酒÷店")]
    [InlineData("①发÷展÷②改÷革")]
    public void A_bullet_stays_with_what_it_marks(string expected) => Expect(expected);

    [Theory] // C3.6, C4.3
    [InlineData("占÷75%÷的")]
    [InlineData("约÷75％÷的")]
    [InlineData("几÷百%÷的")]
    [InlineData("）%÷的")]
    [InlineData("5 %÷的")]
    [InlineData("5‰÷的")]
    [InlineData("37℃÷的")]
    [InlineData("37°÷角")]
    public void Percent_and_degree_signs_start_no_line(string expected) => Expect(expected);

    [Theory] // §3.6, §4.3
    [InlineData("值÷¥5÷元")]
    [InlineData("值÷￥五")]
    [InlineData("值÷$ 五")]
    [InlineData("第÷№五")]
    [InlineData("约÷±5÷度")]
    [InlineData("花÷100€÷的")]
    [InlineData("花÷100$，÷买")]
    public void Currency_and_number_signs_end_no_line(string expected) => Expect(expected);

    [Theory] // C4.5
    [InlineData("啊？！÷是")]
    [InlineData("啊！？÷是")]
    [InlineData("啊？？÷是")]
    [InlineData("啊！！！÷是")]
    [InlineData("啊⁈÷是")]
    public void Doubled_exclamation_and_question_marks_are_unbroken(string expected) => Expect(expected);

    [Theory] // C4.2
    [InlineData("共÷9,000÷人")]
    [InlineData("约÷1.2÷万")]
    [InlineData("在÷10:30÷到")]
    [InlineData("占÷1/2÷强")]
    [InlineData("比÷分÷3：2÷胜")]
    [InlineData("约÷３．５÷万")]
    [InlineData("约÷１，０００÷人")]
    [InlineData("在÷2020，÷2021÷年")]
    [InlineData("第÷１，÷２÷名")]
    [InlineData("在÷2020–2025÷年")]
    [InlineData("在÷2026-07-01÷日")]
    [InlineData("第÷９０００÷号")]
    public void Digit_runs_are_unbroken(string expected) => Expect(expected);

    [Theory] // §4.4
    [InlineData("用÷GLM-5÷做")]
    [InlineData("用÷GLM‐5÷做")]
    [InlineData("买÷CD-ROM÷盘")]
    [InlineData("发÷e-mail÷给")]
    [InlineData("连÷Wi-Fi÷网")]
    [InlineData("做÷real-÷time÷的")]
    [InlineData("有÷5-day÷票")]
    public void Codes_are_unbroken_and_compounds_break_behind_the_hyphen(string expected) => Expect(expected);

    [Theory] // C15.14
    [InlineData("用÷AI÷做÷5÷年")]
    [InlineData("the ÷new ÷plan")]
    [InlineData("用÷Open ÷AI÷做")]
    [InlineData("A÷（B）÷C")]
    public void Han_and_Latin_part_freely_and_Latin_words_at_spaces(string expected) => Expect(expected);

    [Theory] // C3.1, C3.2, C3.12
    [InlineData("甲 ，÷乙")]
    [InlineData("甲 ：÷乙")]
    [InlineData("甲 ；÷乙")]
    [InlineData("甲÷（ 乙 ）÷丙")]
    [InlineData("甲。”÷乙")]
    [InlineData("甲》、÷《乙")]
    public void Stops_and_brackets_cling_to_their_side_even_across_spaces(string expected) => Expect(expected);

    [Theory] // C3.3
    [InlineData("答——÷是")]
    [InlineData("等……÷是")]
    [InlineData("——÷是")]
    [InlineData("……÷是")]
    [InlineData("答————÷是")]
    [InlineData("等…………÷是")]
    public void The_strict_level_lets_no_dash_or_dots_start_a_line(string expected) => Expect(expected, LineBreakLevel.Strict);

    [Theory] // C3.11
    [InlineData("元/÷吨")]
    [InlineData("元／÷吨")]
    [InlineData("北÷京～÷上")]
    public void The_normal_level_lets_a_solidus_end_a_line(string expected) => Expect(expected, LineBreakLevel.Normal);

    [Theory] // C3.11
    [InlineData("北÷京÷～÷上")]
    [InlineData("列÷夫÷·÷托")]
    [InlineData("甲 ：÷乙")]
    [InlineData("供÷给÷—÷模")]
    [InlineData("值÷¥5÷元")]
    public void The_loose_level_lets_connectors_start_a_line_but_no_stop(string expected) => Expect(expected, LineBreakLevel.Loose);

    [Fact]
    public void A_line_break_in_the_text_is_mandatory_and_ends_the_context()
    {
        var breaks = Breaks("甲。\n“a”b", LineBreakLevel.Gb);

        Assert.Equal(LineBreakOpportunity.Mandatory, breaks[3]);
        Assert.Equal(LineBreakOpportunity.Prohibited, breaks[6]);
    }

    private static void Expect(string expected, LineBreakLevel level = LineBreakLevel.Gb)
    {
        var text = expected.Replace("÷", "", StringComparison.Ordinal);
        var breaks = Breaks(text, level);
        var actual = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
            actual.Append(breaks[i] is LineBreakOpportunity.Prohibited or LineBreakOpportunity.Bad ? "" : "÷").Append(text[i]);
        Assert.Equal(expected, actual.ToString());
    }

    private static void ExpectOnly(string expected, LineBreakOpportunity wanted)
    {
        var text = expected.Replace("÷", "", StringComparison.Ordinal);
        var breaks = Breaks(text, LineBreakLevel.Gb);
        var actual = new StringBuilder();
        for (var i = 0; i < text.Length; i++) actual.Append(breaks[i] == wanted ? "÷" : "").Append(text[i]);
        Assert.Equal(expected, actual.ToString());
    }

    private static LineBreakOpportunity[] Breaks(string text, LineBreakLevel level)
    {
        var breaks = new LineBreakOpportunity[text.Length + 1];
        LineBreakAlgorithm.FindBreaks(text, breaks, new LineBreakScratch(), new ChineseLineBreakTailoring(level));
        return breaks;
    }
}
