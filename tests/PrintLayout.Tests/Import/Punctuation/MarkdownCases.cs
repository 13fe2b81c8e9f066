using static PrintLayout.Tests.Import.Punctuation.Punctuated;

namespace PrintLayout.Tests.Import.Punctuation;

/// <summary>Markdown keeps its syntax; the words between it follow the rules.</summary>
public sealed class MarkdownCases
{
    [Theory]
    [InlineData("### 攻坚时刻: 用担当", "### 攻坚时刻：用担当")]
    [InlineData("- 甲,乙\n- 丙.", "- 甲，乙\n- 丙。")]
    [InlineData("1. 甲,乙\n2. 丙", "1. 甲，乙\n2. 丙")]
    [InlineData("1) 甲\n2) 乙", "1) 甲\n2) 乙")]
    [InlineData("> 引语,第二\n> 行", "> 引语，第二\n> 行")]
    [InlineData("见[链接,一](https://a.example/x,y)处", "见[链接，一](https://a.example/x,y)处")]
    [InlineData("![图,一](a,b.png)", "![图，一](a,b.png)")]
    [InlineData("**甲**,乙", "**甲**，乙")]
    [InlineData("**甲,**乙", "**甲，**乙")]
    [InlineData("`a,b` 的 `中,文`", "`a,b`的`中,文`")]
    [InlineData("甲\\,乙", "甲\\,乙")]
    [InlineData("甲<!-- 注,释 -->,乙", "甲<!-- 注,释 -->，乙")]
    [InlineData("<!-- 注,释 -->\n\n甲,乙", "<!-- 注,释 -->\n\n甲，乙")]
    [InlineData("甲&nbsp;,乙", "甲&nbsp;，乙")]
    [InlineData("甲&amp;乙;丙", "甲&amp;乙；丙")]
    [InlineData("```\n甲,乙\n```\n\n丙,丁", "```\n甲,乙\n```\n\n丙，丁")]
    [InlineData("甲,\n\n---\n\n乙,丙", "甲，\n\n---\n\n乙，丙")]
    [InlineData("---\nheadline: 甲,乙\n---\n\n甲,乙", "---\nheadline: 甲,乙\n---\n\n甲，乙")]
    [InlineData("<https://a.example/b,c>,乙", "<https://a.example/b,c>，乙")]
    [InlineData("*AI* 但", "*AI*但")]
    [InlineData("_AI_ 但", "_AI_ 但")]
    [InlineData("甲,乙\r\n丙,丁", "甲，乙\r\n丙，丁")]
    [InlineData("| 甲,乙 | 丙 |\n|---|---|\n| 丁,戊 | 己 |", "| 甲，乙 | 丙 |\n|---|---|\n| 丁，戊 | 己 |")]
    [InlineData("　　- 甲,乙", "　　- 甲，乙")]
    [InlineData("甲  \n乙,丙", "甲  \n乙，丙")]
    [InlineData("[注]: 本文,数据", "[注]：本文，数据")]
    [InlineData("的 {饕餮|tāo tiè} 纹,{可汗|kè hán}", "的{饕餮|tāo tiè}纹，{可汗|kè hán}")]
    [InlineData("集合{a, 中}是", "集合{a，中}是")]
    [InlineData("### 深耕　推动", "### 深耕　推动")]
    public void Syntax_stays(string text, string expected) => Assert.Equal(expected, Certain(text));

    [Fact]
    public void Quotation_marks_do_not_pair_over_paragraphs() => Assert.Equal("甲\"乙\n\n丙\"丁", Certain("甲\"乙\n\n丙\"丁"));
}
