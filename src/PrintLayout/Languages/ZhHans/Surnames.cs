using System.Buffers;
using System.Collections.Immutable;

namespace PrintLayout.Languages.ZhHans;

/// <summary>
/// Decides whether a few Han can be a Chinese name: a surname, then one or two characters. The list holds the commoner surnames of
/// today's China (of about 99 in 100 people) and the compound surnames still in use.
/// </summary>
internal static class Surnames
{
    private static readonly SearchValues<char> Single = SearchValues.Create(
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方"
        + "白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚"
        + "符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏"
        + "宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆"
        + "朴盖练廉禹井祖巴丰支狄晋初云敬扈芮浦戈鹿薄邸雍乌裘亓赫杭鲜印隆茹战慕危银亢嵇宾茅揭冶束檀尧"
        + "張陳楊黃趙吳孫馬羅鄭謝許韓馮鄧蕭葉蔣蘇魏呂盧鍾譚陸賈韋鄒閻龍賀顧錢嚴湯溫齊喬龐聶魯蘭關紀畢單龔萬賴簡連項婁竇閔歐劉鄔車樓駱應藍穀饒譙鮑馮黎莊倫");

    private static readonly ImmutableArray<string> Compound =
        [
            "欧阳", "上官", "司马", "诸葛", "司徒", "东方", "独孤", "南宫", "夏侯", "尉迟", "皇甫", "公孙", "慕容",
            "长孙", "宇文", "令狐", "端木", "轩辕", "呼延", "申屠", "钟离", "百里", "拓跋", "完颜", "西门", "歐陽", "司馬", "諸葛",
        ];

    /// <summary>
    /// Whether a word has the form of a name: two or three Han with a surname of one, three or four with a surname of two, or a
    /// name of a minority with ·.
    /// </summary>
    public static bool IsName(string word)
    {
        if (word.Contains('·', StringComparison.Ordinal))
            return word.Length is >= 4 and <= 16 && word.Split('·').All(part => part.Length is >= 1 and <= 8 && part.All(IsHan));
        if (!word.All(IsHan)) return false;
        if (word.Length is 3 or 4 && Compound.Contains(word[..2])) return true;
        // Four characters that begin with two surnames, as some families use.
        return (word.Length is 2 or 3 && Single.Contains(word[0]))
            || (word.Length == 4 && Single.Contains(word[0]) && Single.Contains(word[1]));
    }

    /// <summary>Whether a character is a Han of the main block (URO) or extension A, or 〇 or 々.</summary>
    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '〇' or '々';
}
